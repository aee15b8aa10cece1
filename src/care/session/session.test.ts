import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanItem } from '../programme/plan.ts';
import { isItemOver, itemsOver, sessionCursor } from './cursor.ts';
import { openSession } from './open-session.ts';
import { sessionLengthS } from './session-length.ts';
import type { SessionSoFar, SetSoFar } from './session-so-far.ts';
import { itemSteps, repsOfSet, sessionSteps } from './steps.ts';
import { sessionSummary } from './summary.ts';

function item(exerciseId: string, change: Partial<PlanItem> = {}): PlanItem {
  return {
    exerciseId,
    group: 'back',
    sides: ['both'],
    sets: 2,
    reps: 3,
    repS: 10,
    kind: 'holds',
    restS: 20,
    because: [{ text: 'Your back hold is your shortest.', evidence: [] }],
    ...change,
  };
}

const fresh = (items: readonly PlanItem[]): SessionSoFar => ({ items, sets: [], pain: {}, skipped: {} });

const items = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('bird-dog', 'bridge', 'side-bridge', 'curl-up', 'dead-bug'),
    sides: fc.constantFrom<PlanItem['sides']>(['both'], ['alternate'], ['left', 'right'], ['right']),
    sets: fc.integer({ min: 1, max: 4 }),
    reps: fc.integer({ min: 1, max: 6 }),
    kind: fc.constantFrom<PlanItem['kind']>('holds', 'reps'),
  }),
  { minLength: 1, maxLength: 5, selector: ({ id }) => id },
);

/** What a person may do next, drawn by chance. */
const deeds = fc.array(
  fc.record({
    deed: fc.constantFrom('hold', 'set', 'set', 'set', 'skip', 'hurt'),
    nrs: fc.integer({ min: 0, max: 10 }),
    answers: fc.boolean(),
  }),
  { maxLength: 80 },
);

type Deed = typeof deeds extends fc.Arbitrary<(infer D)[]> ? D : never;

function done(session: SessionSoFar, set: SetSoFar): SessionSoFar {
  const others = session.sets.filter(
    (other) => !(other.exerciseId === set.exerciseId && other.side === set.side && other.set === set.set),
  );
  return { ...session, sets: [...others, set] };
}

/** The session after one deed, with every state recorded on the way; pain left open is forgotten by a reload. */
function doNext(session: SessionSoFar, { deed, nrs, answers }: Deed): SessionSoFar {
  const asked = sessionCursor(session);
  if (asked.kind === 'finished') return session;
  if (asked.kind === 'ask-pain' && answers) {
    const id = session.items[asked.itemIndex]?.exerciseId ?? '';
    return { ...session, pain: { ...session.pain, [id]: nrs } };
  }
  const cursor = asked.kind === 'ask-pain' ? sessionCursor(session, asked.itemIndex) : asked;
  if (cursor.kind !== 'work') return session;
  const { step, rep } = cursor;
  const { exerciseId, side, set } = step;
  switch (deed) {
    case 'skip':
      return { ...session, skipped: { ...session.skipped, [exerciseId]: 'too-hard' } };
    case 'hurt':
      return { ...session, pain: { ...session.pain, [exerciseId]: nrs } };
    default: {
      const reps = deed === 'hold' ? rep + 1 : step.reps;
      return done(session, { exerciseId, side, set, reps, workS: reps * 10 });
    }
  }
}

const planOf = (drawn: readonly { id: string }[]) => drawn.map(({ id, ...rest }) => item(id, rest));

describe('the steps of a session', () => {
  test('within a set one side follows the other', () => {
    const steps = sessionSteps([
      item('side-bridge', { sides: ['left', 'right'] }),
      item('bridge', { sets: 1 }),
    ]);
    expect(steps.map(({ exerciseId, set, side }) => `${exerciseId} ${set} ${side}`)).toEqual([
      'side-bridge 0 left',
      'side-bridge 0 right',
      'side-bridge 1 left',
      'side-bridge 1 right',
      'bridge 0 both',
    ]);
  });

  test('a set that is not planned is a programmer error', () => {
    expect(() => repsOfSet(item('bridge'), 2)).toThrow(/no set 2/);
  });
});

describe('the cursor', () => {
  test('a fresh session stands at the first set of the first exercise', () => {
    const cursor = sessionCursor(fresh([item('bird-dog'), item('bridge')]));
    expect(cursor).toMatchObject({ kind: 'work', rep: 0, step: { exerciseId: 'bird-dog', set: 0, reps: 3 } });
  });

  test('a set left in the middle goes on at the next hold', () => {
    const left = done(fresh([item('bird-dog')]), {
      exerciseId: 'bird-dog',
      side: 'both',
      set: 0,
      reps: 2,
      workS: 20,
    });
    expect(sessionCursor(left)).toMatchObject({ kind: 'work', rep: 2, step: { set: 0 } });
  });

  test('after the last set the pain is asked, and not again once the next exercise has begun', () => {
    const plan = [item('bird-dog', { sets: 1 }), item('bridge')];
    const first = done(fresh(plan), { exerciseId: 'bird-dog', side: 'both', set: 0, reps: 3, workS: 30 });
    expect(sessionCursor(first)).toEqual({ kind: 'ask-pain', itemIndex: 0 });
    expect(sessionCursor(first, 0)).toMatchObject({ kind: 'work', step: { exerciseId: 'bridge' } });
    const second = done(first, { exerciseId: 'bridge', side: 'both', set: 0, reps: 1, workS: 10 });
    expect(sessionCursor(second)).toMatchObject({ kind: 'work', rep: 1, step: { exerciseId: 'bridge' } });
  });

  test('pain above 5 ends the exercise, pain of 5 does not', () => {
    const plan = [item('bird-dog'), item('bridge')];
    const at = (nrs: number) => sessionCursor({ ...fresh(plan), pain: { 'bird-dog': nrs } });
    expect(at(5)).toMatchObject({ kind: 'work', step: { exerciseId: 'bird-dog' } });
    expect(at(6)).toMatchObject({ kind: 'work', step: { exerciseId: 'bridge' } });
  });

  test('a second exercise above 5 ends the session', () => {
    const plan = [item('bird-dog'), item('bridge'), item('curl-up')];
    const twice = { ...fresh(plan), pain: { 'bird-dog': 6, bridge: 8 } };
    expect(sessionCursor(twice)).toEqual({ kind: 'finished', how: 'stopped-by-rule' });
  });

  test('an exercise skipped for pain is asked about, one skipped for room is not', () => {
    const plan = [item('bird-dog'), item('bridge')];
    const skipped = (reason: 'pain' | 'no-room') =>
      sessionCursor({ ...fresh(plan), skipped: { 'bird-dog': reason } });
    expect(skipped('pain')).toEqual({ kind: 'ask-pain', itemIndex: 0 });
    expect(skipped('no-room')).toMatchObject({ kind: 'work', step: { exerciseId: 'bridge' } });
  });

  test('whatever happened, it stands inside the plan, and never at a set that is done', () => {
    fc.assert(
      fc.property(items, deeds, (drawn, way) => {
        const session = way.reduce(doNext, fresh(planOf(drawn)));
        const cursor = sessionCursor(session);
        if (cursor.kind === 'ask-pain') {
          expect(session.items[cursor.itemIndex]).toBeDefined();
          expect(isItemOver(session, cursor.itemIndex)).toBe(true);
        }
        if (cursor.kind === 'work') {
          const { step, rep } = cursor;
          const plan = session.items[step.itemIndex];
          if (!plan) throw new Error('beyond the end');
          expect(itemSteps(plan, step.itemIndex)).toContainEqual(step);
          expect(rep).toBeLessThan(step.reps);
          expect(isItemOver(session, step.itemIndex)).toBe(false);
        }
      }),
    );
  });

  test('a session that was read back from the record, at any moment, goes on at the same step', () => {
    fc.assert(
      fc.property(items, deeds, (drawn, way) => {
        let session = fresh(planOf(drawn));
        for (const deed of way) {
          session = doNext(session, deed);
          const readBack: SessionSoFar = JSON.parse(JSON.stringify(session));
          const shuffled = { ...readBack, sets: readBack.sets.toReversed() };
          expect(sessionCursor(readBack)).toEqual(sessionCursor(session));
          expect(sessionCursor(shuffled)).toEqual(sessionCursor(session));
        }
      }),
    );
  });

  test('whoever does every set and answers every question gets to the end', () => {
    fc.assert(
      fc.property(items, (drawn) => {
        let session = fresh(planOf(drawn));
        const most = sessionSteps(session.items).length + session.items.length;
        for (let i = 0; i < most; i += 1) session = doNext(session, { deed: 'set', nrs: 2, answers: true });
        expect(sessionCursor(session)).toEqual({ kind: 'finished', how: 'completed' });
        expect(itemsOver(session)).toBe(session.items.length);
      }),
    );
  });
});

describe('a session found open', () => {
  const begun = (localDay: string, more: object = {}) => ({
    ...fresh([item('bird-dog')]),
    sessionId: localDay,
    localDay,
    ...more,
  });

  test('of today it goes on, of an earlier day it can only be ended', () => {
    expect(openSession([begun('2026-11-22')], '2026-11-22').kind).toBe('today');
    expect(openSession([begun('2026-11-21')], '2026-11-22').kind).toBe('earlier');
  });

  test('one that was ended is not open', () => {
    expect(openSession([begun('2026-11-22', { finished: { how: 'completed' } })], '2026-11-22').kind).toBe(
      'none',
    );
  });

  test('one with everything done ends as completed, any other as ended early', () => {
    const all = begun('2026-11-21', { pain: { 'bird-dog': 1 }, skipped: { 'bird-dog': 'no-time' } });
    expect(openSession([all], '2026-11-22')).toMatchObject({ kind: 'earlier', endsAs: 'completed' });
    expect(openSession([begun('2026-11-22')], '2026-11-22')).toMatchObject({ endsAs: 'ended-early' });
  });
});

describe('the summary', () => {
  test('it tells done, part, stopped, skipped and not begun apart', () => {
    const plan = [
      item('bird-dog', { sets: 1 }),
      item('bridge'),
      item('curl-up'),
      item('side-bridge'),
      item('dead-bug'),
    ];
    const sets = [
      { exerciseId: 'bird-dog', side: 'both', set: 0, reps: 3, workS: 30 },
      { exerciseId: 'bridge', side: 'both', set: 0, reps: 3, workS: 30 },
    ] as const;
    const session: SessionSoFar = {
      items: plan,
      sets,
      pain: { 'bird-dog': 2, 'curl-up': 7 },
      skipped: { 'curl-up': 'stop-rule', 'side-bridge': 'no-room' },
    };
    expect(sessionSummary(session).map(({ outcome }) => outcome)).toEqual([
      'done',
      'part',
      'stopped',
      'skipped',
      'not-begun',
    ]);
    expect(sessionSummary(session)[0]).toMatchObject({ setsDone: 1, sets: 1, workS: 30, pain: 2 });
  });
});

test('the length of a session counts holds, rests and getting ready', () => {
  // 25 s around it, 5 s count-in, 2 sets of 10 + 3 + 10 + 3 + 10 s, 20 s between them
  expect(sessionLengthS([item('bird-dog')])).toBe(25 + 5 + 2 * 36 + 20);
});
