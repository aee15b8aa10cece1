/** A short buzz where the device can; nothing where it cannot. */
export function vibrate(pattern: number | readonly number[]): void {
  if (!('vibrate' in navigator)) return;
  navigator.vibrate(typeof pattern === 'number' ? pattern : [...pattern]);
}
