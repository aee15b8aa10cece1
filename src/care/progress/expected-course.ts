import type { Because } from '../reason.ts';
import { importantPoints } from './pain-trend.ts';

/** How long the pain had lasted when the course began. */
export type CourseSince = 'under-6-weeks' | '6-to-12-weeks' | 'over-12-weeks';

export interface BandPoint {
  /** Days since the first day of the course. */
  readonly day: number;
  readonly low: number;
  readonly high: number;
}

export interface ExpectedCourse {
  readonly since: CourseSince;
  readonly points: readonly BandPoint[];
  readonly because: Because;
}

/** Mean pain of 100 at the start, after 6, 26 and 52 weeks (Wallwork 2024, CMAJ 196:E29; 95 studies). */
const meanPain: Readonly<Record<CourseSince, readonly (readonly [week: number, pain: number])[]>> = {
  'under-6-weeks': [
    [0, 56],
    [6, 26],
    [26, 22],
    [52, 21],
  ],
  '6-to-12-weeks': [
    [0, 63],
    [6, 29],
    [26, 29],
    [52, 31],
  ],
  'over-12-weeks': [
    [0, 56],
    [6, 48],
    [26, 43],
    [52, 40],
  ],
};

/**
 * The published mean course, scaled to this person's start, give or take the 2 points that may be chance. It says where
 * people with pain as long are on average, not what this person will reach. In between it is drawn straight.
 */
export function expectedCourse(start: number, since: CourseSince, lastDay: number): ExpectedCourse {
  const told = meanPain[since];
  const atStart = told[0]?.[1] ?? 1;
  const at = (day: number): BandPoint => {
    const nrs = (start * meanAt(told, day / 7)) / atStart;
    return { day, low: Math.max(0, nrs - importantPoints), high: Math.min(10, nrs + importantPoints) };
  };
  const between = told.map(([week]) => 7 * week).filter((day) => day > 0 && day < lastDay);
  return {
    since,
    points: [at(0), ...between.map(at), at(lastDay)],
    because: [
      {
        text: 'The band is the mean of published courses from your start, give or take 2 points. Single people differ much.',
        evidence: ['back-pain-course', 'pain-important-change'],
      },
    ],
  };
}

function meanAt(told: readonly (readonly [week: number, pain: number])[], week: number): number {
  const after = told.findIndex(([at]) => at >= week);
  const [to, from] = [told[after], told[after - 1]];
  if (!to) return told.at(-1)?.[1] ?? 0;
  if (!from) return to[1];
  return from[1] + ((to[1] - from[1]) * (week - from[0])) / (to[0] - from[0]);
}
