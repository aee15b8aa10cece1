import { dayNumber, dayOf } from './calendar.ts';
import type { CheckInEntry } from './history.ts';
import { lastOfEachDay } from './pain-course.ts';

export interface ActivityScore {
  readonly localDay: string;
  /** Days since the first score of any activity. */
  readonly day: number;
  readonly score: number;
}

/** The scores of one activity over time. On a day, the score recorded last counts. */
export function activityCourse(
  checkIns: readonly CheckInEntry[],
  activityId: string,
): readonly ActivityScore[] {
  const scored = checkIns.filter(({ activities }) => activities.length > 0);
  const first = Math.min(...scored.map(({ localDay }) => dayNumber(localDay)));
  const own = lastOfEachDay(
    scored,
    ({ activities }) => activities.find((activity) => activity.activityId === activityId)?.score,
  );
  return [...own].map(([day, score]) => ({ localDay: dayOf(day), day: day - first, score }));
}
