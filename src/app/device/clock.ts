import type { Moment } from '#record';

/** The one way for a screen to know the time, so that tests can choose it. */
export interface Clock {
  now(): Date;
  /** Milliseconds that only go forward; for measuring how long something took. */
  monotonicMs(): number;
  /** IANA name, `UTC` where the browser does not tell. */
  timeZone(): string;
  /** `2026-03-09`: the day on the wall where the person is. */
  localDay(): string;
}

export const deviceClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  timeZone: () => knownZone(Intl.DateTimeFormat().resolvedOptions().timeZone),
  localDay: () => localDayOf(new Date()),
};

export function momentOf(clock: Clock): Moment {
  return { at: clock.now().toISOString(), timeZone: clock.timeZone(), localDay: clock.localDay() };
}

/** A browser that does not know its zone says nothing or `Etc/Unknown`, which it refuses when it comes back. */
function knownZone(zone: string | undefined): string {
  return !zone || zone === 'Etc/Unknown' ? 'UTC' : zone;
}

function localDayOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
