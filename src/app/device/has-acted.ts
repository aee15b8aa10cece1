/** Whether the person has pressed anything on this page yet; a browser that cannot tell counts as yes. */
export function hasActed(): boolean {
  return !('userActivation' in navigator) || navigator.userActivation.hasBeenActive;
}
