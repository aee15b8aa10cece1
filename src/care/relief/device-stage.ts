import type { DeviceId } from '#library';
import { daysBetween } from '../progress/calendar.ts';
import type { Because } from '../reason.ts';
import { type DayOnDevice, type DeviceUse, daysOnDevice, type ToldPain } from './device-days.ts';

/** All of these are ours, not the maker's: docs/reference/relief-trial.md. */
export const settlingDays = 5;
const minutesAtFirst = 2;
const minutesAtMost = 10;
const goodDaysForRung = 3;
const pauseAfterBadDays = 2;
const pauseAfterLegDays = 7;
const forgottenAfterDays = 14;
/** The maker's three months of regular use, and what we call regular and little pain. */
const monthsAsDays = 90;
const regularDays = 24;
const littlePain = 2;

export type Rung = 1 | 2 | 3;

export interface DeviceStage {
  readonly device: DeviceId;
  readonly kind: 'settling' | 'building' | 'paused' | 'done-today';
  /** The highest step that is open; none while it is paused or done for today. */
  readonly openRung: 0 | Rung;
  readonly mostMinutes: number;
  /** Days used since it was begun, or begun again. */
  readonly daysUsed: number;
  /** The first day it may be used again. */
  readonly pausedUntil?: number;
  /** The maker's advanced moves: told only when this is true. */
  readonly advanced: boolean;
  readonly because: Because;
}

interface Course {
  readonly begun: string;
  readonly daysUsed: number;
  readonly rung: Rung;
  readonly minutes: number;
  readonly goodDays: number;
  readonly pauseDays: number;
  readonly last: string;
}

const begin = (day: string): Course => ({
  begun: day,
  daysUsed: 0,
  rung: 1,
  minutes: minutesAtFirst,
  goodDays: 0,
  pauseDays: 0,
  last: day,
});

/** How far somebody has come with a device, from the days used and what each did until the next day. */
export function deviceStage(
  device: DeviceId,
  uses: readonly DeviceUse[],
  pains: readonly ToldPain[],
  today: string,
): DeviceStage {
  const days = daysOnDevice(uses, pains);
  const course = days.reduce<Course>(afterDay, begin(days[0]?.localDay ?? today));
  const away = days.length === 0 ? 0 : daysBetween(course.last, today);
  const now = away > forgottenAfterDays ? begin(today) : course;
  const paused = now.pauseDays > 0 && away <= now.pauseDays;
  const doneToday = days.length > 0 && away <= 0;
  const settling = now.daysUsed < settlingDays;
  const kind = paused ? 'paused' : doneToday ? 'done-today' : settling ? 'settling' : 'building';
  const open = kind === 'settling' || kind === 'building';
  const advanced = open && isAdvanced(now, days, pains, today);
  return {
    device,
    kind,
    openRung: open ? now.rung : 0,
    mostMinutes: settling ? Math.min(minutesAtFirst, now.minutes) : now.minutes,
    daysUsed: now.daysUsed,
    ...(paused && { pausedUntil: now.pauseDays + 1 - away }),
    advanced,
    because: [{ text: wordsOf(kind, now, away), evidence: evidenceOf(kind) }],
  };
}

function afterDay(before: Course, day: DayOnDevice): Course {
  const away = daysBetween(before.last, day.localDay);
  const from = before.daysUsed > 0 && away > forgottenAfterDays ? begin(day.localDay) : before;
  const next = { ...from, daysUsed: from.daysUsed + 1, last: day.localDay, pauseDays: 0 };
  switch (day.went) {
    case 'leg':
      return { ...begin(day.localDay), pauseDays: pauseAfterLegDays };
    case 'bad':
      return {
        ...next,
        rung: lower(from.rung),
        minutes: Math.max(1, Math.floor(from.minutes / 2)),
        goodDays: 0,
        pauseDays: pauseAfterBadDays,
      };
    case 'unknown':
      return next;
    case 'good':
      return next.daysUsed <= settlingDays ? next : afterGoodDay(next, day.rung);
  }
}

/** One change a day: a step up, or a minute more. A step counts days on the highest open step only. */
function afterGoodDay(course: Course, usedRung: Rung): Course {
  const goodDays = course.goodDays + (usedRung === course.rung ? 1 : 0);
  if (goodDays >= goodDaysForRung && course.rung < 3)
    return { ...course, rung: higher(course.rung), goodDays: 0 };
  return { ...course, goodDays, minutes: Math.min(minutesAtMost, course.minutes + 1) };
}

function lower(rung: Rung): Rung {
  return rung === 3 ? 2 : 1;
}

function higher(rung: Rung): Rung {
  return rung === 1 ? 2 : 3;
}

/** Three months of regular use on the last step, and little pain in the last week. */
function isAdvanced(
  course: Course,
  days: readonly DayOnDevice[],
  pains: readonly ToldPain[],
  today: string,
): boolean {
  const recent = days.filter(({ localDay }) => daysBetween(localDay, today) < monthsAsDays);
  const lately = pains.filter(({ localDay }) => {
    const ago = daysBetween(localDay, today);
    return ago >= 0 && ago < 7;
  });
  return (
    course.rung === 3 &&
    daysBetween(course.begun, today) >= monthsAsDays &&
    recent.length >= regularDays &&
    lately.length > 0 &&
    lately.every(({ pain }) => pain <= littlePain)
  );
}

function wordsOf(kind: DeviceStage['kind'], { daysUsed, minutes, rung }: Course, away: number): string {
  switch (kind) {
    case 'settling':
      return `Day ${daysUsed + 1} of ${settlingDays}: the start position, ${minutesAtFirst} minutes at most, once a day.`;
    case 'building':
      return `Step ${rung} of 3, ${minutes} minutes at most, once a day.`;
    case 'paused':
      return away < 1
        ? 'It did not do you good. Leave it for some days, then begin more gently.'
        : 'It did not do you good the last time. Leave it for now, then begin more gently.';
    case 'done-today':
      return 'Once a day is enough. Tomorrow will show how it went.';
  }
}

function evidenceOf(kind: DeviceStage['kind']): readonly string[] {
  return kind === 'settling' ? ['relief-device-rules', 'relief-backrack-settling'] : ['relief-device-rules'];
}
