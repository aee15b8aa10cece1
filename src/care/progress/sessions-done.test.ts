import { expect, test } from 'vitest';
import type { SessionEntry } from './history.ts';
import { sessionsByWeek, thisWeek } from './sessions-done.ts';

const set = { exerciseId: 'bridge', side: 'both', set: 0, reps: 8, workS: 40 } as const;

function session(localDay: string, finished = true, sets: SessionEntry['sets'] = [set]): SessionEntry {
  const at = `${localDay}T08:00:00Z`;
  return {
    at,
    localDay,
    sessionId: localDay,
    items: [],
    sets,
    pain: {},
    skipped: {},
    ...(finished && { finished: { at, localDay, how: 'completed' } }),
  };
}

test('a session counts on the day it was begun, once it is ended with something done', () => {
  const sessions = [
    session('2026-11-15'),
    session('2026-11-16'),
    session('2026-11-18'),
    session('2026-11-19', false),
    session('2026-11-20', true, []),
  ];
  const week = thisWeek(sessions, '2026-11-22');
  expect(week.done).toBe(2);
  expect(week.days.map(({ done }) => done)).toEqual([true, false, true, false, false, false, false]);
  expect(week.days.at(-1)).toMatchObject({ localDay: '2026-11-22', today: true });
});

test('weeks without a session are shown as weeks with none', () => {
  const ended = [session('2026-11-02'), session('2026-11-04'), session('2026-11-17')];
  const sessions = [session('2026-10-26', false), ...ended, session('2026-11-18', true, [])];
  expect(sessionsByWeek(sessions, '2026-11-22', 8)).toEqual([
    { monday: '2026-11-02', done: 2 },
    { monday: '2026-11-09', done: 0 },
    { monday: '2026-11-16', done: 1 },
  ]);
});

test('only the latest weeks are shown, and a clock set back loses none', () => {
  const sessions = ['2026-10-05', '2026-11-04', '2026-11-17'].map((day) => session(day));
  expect(sessionsByWeek(sessions, '2026-11-10', 2).map(({ done }) => done)).toEqual([0, 1]);
  expect(sessionsByWeek([], '2026-11-10', 2)).toEqual([]);
});
