import type { Because } from '../reason.ts';
import type { CheckInEntry } from './history.ts';
import { type PainCourse, painCourse } from './pain-course.ts';
import { type PainLevel, painLevel } from './pain-level.ts';

/** Smallest change of a 0–10 pain score that matters to people: 2 points or 30 % (Ostelo 2008, Spine 33:90). */
export const importantPoints = 2;
export const importantShare = 0.3;

/** Training results are not called better before the fourth week. */
const weeksBeforeBetter = 3;
/** Neither better nor worse after this many weeks is a standstill (course of back pain, Wallwork 2024, CMAJ 196:E29). */
export const weeksBeforeStalled = 6;

/** Longer than seven days: the latest two weeks. */
const weeksWorse = 2;

export type PainFinding =
  | 'nothing-yet'
  | 'too-early'
  | 'gone'
  /** Down by 2 points and by 30 %. */
  | 'better'
  /** Down by one of the two. */
  | 'partly-better'
  | 'same'
  | 'stalled'
  | 'worse';

export interface PainTrend {
  readonly finding: PainFinding;
  readonly course: PainCourse;
  /** Weekly values of the first and the latest week; the same when there is one week. */
  readonly start: number | undefined;
  readonly latest: number | undefined;
  /** Weeks from the first to the latest value. */
  readonly weeks: number;
  /** Seen through the scatter of single weeks; undefined before the second. */
  readonly level: PainLevel | undefined;
  readonly because: Because;
}

/** How the pain went from the first week to the latest. */
export function painTrend(checkIns: readonly CheckInEntry[]): PainTrend {
  const course = painCourse(checkIns);
  const first = course.weeks[0];
  const last = course.weeks.at(-1);
  const weeks = first && last ? last.week - first.week : 0;
  const finding = first && last ? judge(first.nrs, last.nrs, weeks, course) : 'nothing-yet';
  return {
    finding,
    course,
    start: first?.nrs,
    latest: last?.nrs,
    weeks,
    level: painLevel(course.weeks),
    because: [
      {
        text: 'From 2 points or 30 % on, a change of pain matters to most people. Less can be chance.',
        evidence: ['pain-important-change'],
      },
    ],
  };
}

function judge(start: number, latest: number, weeks: number, course: PainCourse): PainFinding {
  if (isWorse(start, course)) return 'worse';
  if (weeks < weeksBeforeBetter) return 'too-early';
  if (latest === 0 && start > 0) return 'gone';
  const enough = [
    reaches(start - latest, importantPoints),
    start > latest && reaches(start - latest, importantShare * start),
  ];
  if (enough.every(Boolean)) return 'better';
  if (enough.some(Boolean)) return 'partly-better';
  return weeks >= weeksBeforeStalled ? 'stalled' : 'same';
}

/** Up by 2 points for more than seven days (clinical rule): two weekly values, whoever told them. One may be a bad week. */
function isWorse(start: number, { weeks }: PainCourse): boolean {
  return weeks.slice(-weeksWorse).every(({ nrs }) => reaches(nrs - start, importantPoints));
}

/** At least as large, whatever the last binary digit says. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - 1e-9;
}
