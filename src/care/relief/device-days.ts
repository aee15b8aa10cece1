import { daysBetween } from '../progress/calendar.ts';

/** One rest on a device, as the record has it. */
export interface DeviceUse {
  readonly localDay: string;
  readonly rung: 1 | 2 | 3;
  readonly stopped: 'finished' | 'early' | 'pain' | 'leg-symptoms';
  readonly painBefore?: number;
  readonly painAfter?: number;
}

/** Pain somebody told on a day, in a check-in or before a rest. */
export interface ToldPain {
  readonly localDay: string;
  readonly pain: number;
}

export interface DayOnDevice {
  readonly localDay: string;
  /** The highest step of the day. */
  readonly rung: 1 | 2 | 3;
  /** `good` only when the next day told so: no worse than before. What is not told is not good. */
  readonly went: 'good' | 'unknown' | 'bad' | 'leg';
}

/** Pain above this ends a rest and makes the day a bad one; training rules, ours. */
const mostPain = 5;
/** So much more the next day is too much; training rules, ours. */
const tooMuchMore = 2;

/** The days a device was used, in order, and how each went until the day after. */
export function daysOnDevice(uses: readonly DeviceUse[], pains: readonly ToldPain[]): readonly DayOnDevice[] {
  const days = [...new Set(uses.map(({ localDay }) => localDay))].sort();
  return days.map((localDay) => {
    const own = uses.filter((use) => use.localDay === localDay);
    return {
      localDay,
      rung: highest(own),
      went: howItWent(own, morningAfter(localDay, pains)),
    };
  });
}

function highest(own: readonly DeviceUse[]): DayOnDevice['rung'] {
  return ([3, 2] as const).find((step) => own.some(({ rung }) => rung === step)) ?? 1;
}

function howItWent(own: readonly DeviceUse[], morning: number | undefined): DayOnDevice['went'] {
  if (own.some(({ stopped }) => stopped === 'leg-symptoms')) return 'leg';
  const befores = own.flatMap(({ painBefore }) => painBefore ?? []);
  const [baseline] = befores;
  const worse = morning !== undefined && baseline !== undefined && morning - baseline >= tooMuchMore;
  const rose = own.some(
    ({ stopped, painBefore = 0, painAfter = 0 }) =>
      stopped === 'pain' || (painAfter > mostPain && painAfter > painBefore),
  );
  if (rose || worse) return 'bad';
  if (morning === undefined || baseline === undefined) return 'unknown';
  return morning <= baseline ? 'good' : 'unknown';
}

/** The first pain told on the next calendar day. */
function morningAfter(localDay: string, pains: readonly ToldPain[]): number | undefined {
  return pains.find((told) => daysBetween(localDay, told.localDay) === 1)?.pain;
}
