import { dayNumber } from '../progress/calendar.ts';
import type { CheckInEntry, Dated } from '../progress/history.ts';
import { importantPoints, reaches } from '../progress/pain-trend.ts';
import { dayPains, meanOf } from './day-pain.ts';
import { finePain } from './pain-rule.ts';

export type Flare =
  | { readonly kind: 'none' }
  | { readonly kind: 'flare'; readonly day: number }
  | { readonly kind: 'ramp-back'; readonly share: number };

/** A flare lasts two to seven days here; what lasts longer goes on slowly, and the hint to see somebody comes by itself. */
const fewestDays = 2;
export const mostDays = 7;
/** What was usual is read from so many days before, and from at least so many told values. */
export const usualDays = 28;
const fewestTold = 2;
/** Sessions of the way back: two at half, two at 70 %. It ends by itself after two weeks. */
const rampShares = [0.5, 0.5, 0.7, 0.7] as const;
const rampDays = 14;

interface Course {
  readonly usual: readonly (readonly [day: number, nrs: number])[];
  readonly flare?: { readonly from: number; readonly worst: number; readonly told: Course['usual'] };
  readonly endedOn?: number;
}

/** Pain 2 points above what was usual, and above what is fine, begins a flare; 2 points below its worst ends it. */
export function flareOf(
  checkIns: readonly CheckInEntry[],
  done: readonly Pick<Dated, 'localDay'>[],
  today: string,
): Flare {
  const now = dayNumber(today);
  let course: Course = { usual: [] };
  for (const [day, nrs] of dayPains(checkIns, today)) course = afterDay(closed(course, day), day, nrs);
  course = closed(course, now);
  if (course.flare) return { kind: 'flare', day: now - course.flare.from + 1 };
  if (course.endedOn === undefined || now - course.endedOn > rampDays) return { kind: 'none' };
  const { endedOn } = course;
  const since = done.filter(({ localDay }) => dayNumber(localDay) >= endedOn && dayNumber(localDay) <= now);
  const share = rampShares[since.length];
  return share === undefined ? { kind: 'none' } : { kind: 'ramp-back', share };
}

/** After the longest time it is over, told or not; pain that stayed is usual from then on, not the next flare. */
function closed({ usual, flare, ...course }: Course, day: number): Course {
  if (!flare) return { usual, ...course };
  if (day - flare.from < mostDays) return { usual, flare, ...course };
  return { usual: flare.told, endedOn: flare.from + mostDays };
}

function afterDay(course: Course, day: number, nrs: number): Course {
  const { flare } = course;
  if (flare) {
    const isOver = day - flare.from >= fewestDays && reaches(flare.worst - nrs, importantPoints);
    if (isOver) return { usual: [...course.usual, [day, nrs]], endedOn: day };
    const told = [...flare.told, [day, nrs] as const];
    return { ...course, flare: { from: flare.from, worst: Math.max(flare.worst, nrs), told } };
  }
  const before = course.usual.filter(([earlier]) => day - earlier <= usualDays).map(([, value]) => value);
  const usual = before.length >= fewestTold ? meanOf(before) : undefined;
  if (usual !== undefined && nrs > finePain && reaches(nrs - usual, importantPoints))
    return { ...course, flare: { from: day, worst: nrs, told: [[day, nrs]] } };
  return { ...course, usual: [...course.usual, [day, nrs]] };
}
