import { describe, expect, it } from 'vitest';
import { equipment } from '#library';
import { dayNumber, dayOf } from '../progress/calendar.ts';
import type { SessionEntry } from '../progress/history.ts';
import type { PlanItem } from './plan.ts';
import { putAsideAt } from './put-aside.ts';
import { type RetestHistory, retestReading } from './retest.ts';
import { retestDue } from './retest-due.ts';

const monday = dayNumber('2026-03-02');
const on = (n: number) => ({ at: `${dayOf(monday + n)}T10:00:00Z`, localDay: dayOf(monday + n) });
const holds = { 'side-bridge-left': 30, 'side-bridge-right': 70, 'back-extensor': 160, 'front-plank': 80 };

const tests = (n: number, other: Partial<typeof holds> = {}) =>
  Object.entries({ ...holds, ...other }).map(([testId, holdS]) => ({
    ...on(n),
    testId,
    holdS,
    ended: 'tired' as const,
    counted: true,
  }));
const item: PlanItem = {
  exerciseId: 'side-plank-knees',
  group: 'left-side',
  sides: ['left', 'right'],
  sets: 2,
  reps: 3,
  repS: 10,
  kind: 'holds',
  restS: 30,
  because: [{ text: 'It is the start.', evidence: ['programme-rules'] }],
};
const session = (n: number): SessionEntry => ({
  ...on(n),
  sessionId: `${n}`,
  items: [item],
  sets: [{ exerciseId: item.exerciseId, side: 'left', set: 0, reps: 3, workS: 30 }],
  pain: {},
  skipped: {},
  finished: { ...on(n), how: 'completed' },
});
const pains = (from: number, to: number, weeks: number) =>
  Array.from({ length: weeks + 1 }, (_, week) => ({
    ...on(7 * week),
    painAverage: week < weeks ? from : to,
    activities: [],
  }));

interface Case {
  readonly later: number;
  readonly leftS?: number;
  readonly aWeek?: number;
  readonly pain?: readonly [from: number, to: number];
}

function history({ later, leftS = 30, aWeek = 3, pain }: Case): RetestHistory {
  const days = Array.from({ length: later }, (_, n) => n + 1).filter((n) => n % 7 < aWeek);
  return {
    person: { sex: 'female', ageYears: 35, cannotTake: [], equipment, cautions: [] },
    coreTests: [...tests(0), ...tests(3), ...tests(later, { 'side-bridge-left': leftS })],
    coreTestSkips: [],
    sessions: days.map(session),
    checkIns: pain ? pains(pain[0], pain[1], Math.floor(later / 7)) : [],
  };
}
const read = (one: Case) => retestReading(history(one), on(one.later).localDay);

describe('a re-test', () => {
  it('is due at 4, 8 and 12 weeks, once each', () => {
    const first = [{ localDay: on(0).localDay }];
    const due = [27, 28, 55, 56, 84, 200].map((n) => retestDue(first, on(n).localDay)?.week);
    expect(due).toEqual([undefined, 4, 4, 8, 12, 12]);
    expect(retestDue([...first, { localDay: on(29).localDay }], on(30).localDay)).toBeUndefined();
    expect(retestDue([...first, { localDay: on(29).localDay }], on(56).localDay)?.week).toBe(8);
    expect(retestDue([], on(56).localDay)).toBeUndefined();
  });

  it('says nothing until the trained group was held again', () => {
    expect(
      retestReading({ ...history({ later: 28 }), coreTests: tests(0) }, on(28).localDay),
    ).toBeUndefined();
    expect(retestReading(history({ later: 28 }), on(20).localDay)).toBeUndefined();
  });

  it('reads the group that was named first, beyond the error of the test or not', () => {
    expect(read({ later: 28, leftS: 75 })).toMatchObject({ week: 4, group: 'left-side', moved: 'longer' });
    expect(read({ later: 28, leftS: 45 })).toMatchObject({ moved: 'cannot-tell', next: 'go-on' });
    expect(read({ later: 56, leftS: 1 })).toMatchObject({ week: 8, moved: 'shorter' });
  });

  it('says whether the pain followed', () => {
    expect(read({ later: 28, leftS: 75, pain: [6, 2] })?.pain).toBe('both');
    expect(read({ later: 28, leftS: 75, pain: [6, 6] })?.pain).toBe('holds-only');
    expect(read({ later: 56, pain: [6, 2] })?.pain).toBe('pain-only');
    expect(read({ later: 56 })?.pain).toBe('not-known');
  });

  it('turns to the next group when the first no longer holds least', () => {
    const moved = history({ later: 28, leftS: 90 });
    const now = tests(28, { 'side-bridge-left': 90, 'front-plank': 8 });
    const other = { ...moved, coreTests: [...tests(0), ...tests(3), ...now] };
    expect(retestReading(other, on(28).localDay)?.next).toBe('next-group');
  });

  it('changes course at 8 weeks when the hold did not move: more often first, then other exercises', () => {
    expect(read({ later: 56, aWeek: 1 })?.next).toBe('do-more');
    expect(read({ later: 56, aWeek: 3 })?.next).toBe('change-exercises');
  });

  it('sends to somebody when pain is where it was after 12 weeks', () => {
    expect(read({ later: 84, leftS: 90, pain: [6, 6] })?.next).toBe('show-somebody');
    expect(read({ later: 84, pain: [6, 6] })?.next).toBe('show-somebody');
    expect(read({ later: 84, leftS: 90, pain: [6, 2] })?.next).not.toBe('show-somebody');
  });

  it('gives its reasons with evidence', () => {
    for (const { evidence } of read({ later: 56, pain: [6, 2] })?.because ?? [])
      expect(evidence.length).toBeGreaterThan(0);
  });
});

describe('exercises that gave way', () => {
  it('are those of the group that were done for weeks before a hold that did not move', () => {
    expect(putAsideAt(history({ later: 56 }), on(57).localDay)).toEqual(['side-plank-knees']);
    expect(putAsideAt(history({ later: 56, leftS: 90 }), on(57).localDay)).toEqual([]);
    expect(putAsideAt(history({ later: 28 }), on(29).localDay)).toEqual([]);
  });
});
