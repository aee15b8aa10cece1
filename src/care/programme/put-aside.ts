import { exerciseById } from '#library';

import { countsAsDone } from '../progress/sessions-done.ts';
import { ladderOf } from './plan-input.ts';
import { type RetestHistory, retestReading } from './retest.ts';

/** An exercise has had its time when it was done in so many sessions before the re-test. */
const fewestSessions = 6;

/** Exercises of the trained group that gave way at a re-test because the hold had not moved. */
export function putAsideAt(history: RetestHistory, today: string): readonly string[] {
  const reading = retestReading(history, today);
  if (reading?.next !== 'change-exercises') return [];
  const ladder = ladderOf(reading.group);
  const counts = new Map<string, number>();
  for (const { items } of history.sessions.filter((one) => countsAsDone(one) && one.localDay < reading.day))
    for (const { exerciseId } of items)
      if (exerciseById(exerciseId)?.ladder === ladder)
        counts.set(exerciseId, (counts.get(exerciseId) ?? 0) + 1);
  return [...counts].flatMap(([id, times]) => (times >= fewestSessions ? [id] : [])).sort();
}
