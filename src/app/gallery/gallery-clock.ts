import type { Clock } from '../device/clock.ts';

const fixed = new Date('2026-11-22T09:14:00.000Z');

/** The gallery always opens on the same Sunday morning; only the stopwatch runs. */
export const galleryClock: Clock = {
  now: () => fixed,
  monotonicMs: () => performance.now(),
  timeZone: () => 'UTC',
  localDay: () => '2026-11-22',
};
