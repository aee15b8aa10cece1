/** The longest time one tick may credit; a longer silence is sleep, a hidden page or a stopped device. */
export const longestTickMs = 1500;

export interface Credit {
  readonly creditedMs: number;
  /** Nothing ran for too long: the timer pauses, and none of it counts. */
  readonly gap: boolean;
}

/** How much of the time between two ticks of a stopwatch may count as exercise. */
export function creditTick(previousMs: number, nowMs: number): Credit {
  const passedMs = nowMs - previousMs;
  if (passedMs > longestTickMs) return { creditedMs: 0, gap: true };
  return { creditedMs: Math.max(0, passedMs), gap: false };
}
