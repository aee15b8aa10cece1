/** Six breaths a minute: four seconds in, six out. */
export const breathS = 10;
const inS = 4;

export function breathAt(elapsedS: number): 'in' | 'out' {
  return elapsedS % breathS < inS ? 'in' : 'out';
}

/** "7:42". */
export function clockWords(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
