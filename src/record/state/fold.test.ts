import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someEvents, someKnownEvent, someUnknownEvent } from '../../../test/contracts/some-events.ts';
import type { HappeningInput, StoredEvent } from '../events/event.ts';
import { inOrder } from '../events/order.ts';
import { sealEvents } from '../events/seal.ts';
import { emptyState, fold, foldNext } from './fold.ts';

const at = '2026-03-09T08:00:00.000Z';
const stamp = { at, localDay: '2026-03-09' };

function told(...happenings: readonly HappeningInput[]): readonly StoredEvent[] {
  let made = 0;
  return sealEvents(happenings, {
    device: 'phone',
    lastCounter: 0,
    ...stamp,
    timeZone: 'Europe/Berlin',
    timeMs: 0,
    randomBytes: () => new Uint8Array(10).fill(made++),
  });
}

describe('fold', () => {
  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(
        someEvents.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(fold(shuffled)).toEqual(fold(events));
        },
      ),
    );
  });

  it('does not count anything twice that arrives twice', () => {
    fc.assert(
      fc.property(someEvents, fc.nat(40), (events, n) => {
        expect(fold([...events, ...events.slice(0, n), ...events])).toEqual(fold(events));
      }),
    );
  });

  it('goes on from where it was', () => {
    fc.assert(
      fc.property(someEvents, fc.nat(40), (events, n) => {
        const ordered = inOrder(events);
        expect(ordered.slice(n).reduce(foldNext, fold(ordered.slice(0, n)))).toEqual(fold(events));
      }),
    );
  });

  it('reads the clock nowhere: another time and zone change stamps, not the order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someKnownEvent, { selector: ({ id }) => id }), (events) => {
        const elsewhere = events.map((event, i) => ({
          ...event,
          at: new Date(86_400_000 * (events.length - i)).toISOString(),
          timeZone: 'Pacific/Honolulu',
        }));
        const order = (state: ReturnType<typeof fold>) => [
          state.checkIns.map(({ painNow }) => painNow),
          state.coreTests.map(({ testId, holdS }) => [testId, holdS]),
          state.sessions.map(({ sessionId, sets }) => [sessionId, sets.map(({ workS }) => workS)]),
          state.person,
          state.plan?.minutes,
        ];
        expect(order(fold(elsewhere))).toEqual(order(fold(events)));
      }),
    );
  });

  it('counts what it does not understand and changes nothing for it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someUnknownEvent, { selector: ({ id }) => id }), (events) => {
        expect(fold(events)).toEqual({ ...emptyState, unknown: events.length });
      }),
    );
  });

  it('starts empty', () => {
    expect(fold([])).toEqual(emptyState);
    expect(emptyState.settings).toEqual({ voice: true, theme: 'system', emergencyNumber: '112' });
  });

  it('replaces the whole profile with the next one', () => {
    const state = fold(
      told(
        { kind: 'profile-set', ageYears: 44, cannotTake: ['kneeling'], equipment: [], cautions: [] },
        { kind: 'profile-set', sex: 'female', cannotTake: [], equipment: ['mat'], cautions: [] },
      ),
    );
    expect(state.hasProfile).toBe(true);
    expect(state.person).toEqual({ sex: 'female', cannotTake: [], equipment: ['mat'], cautions: [] });
  });

  it('changes one setting and leaves the others', () => {
    const state = fold(
      told({ kind: 'settings-changed', voice: false }, { kind: 'settings-changed', theme: 'dark' }),
    );
    expect(state.settings).toEqual({ voice: false, theme: 'dark', emergencyNumber: '112' });
  });

  it('renames an activity in its place', () => {
    const state = fold(
      told(
        { kind: 'activity-named', activityId: 'a', name: 'Lift' },
        { kind: 'activity-named', activityId: 'b', name: 'Sit' },
        { kind: 'activity-named', activityId: 'a', name: 'Lift my girl' },
      ),
    );
    expect(state.activities).toEqual([
      { activityId: 'a', name: 'Lift my girl' },
      { activityId: 'b', name: 'Sit' },
    ]);
  });

  it('lets a later answer of a safety check replace the earlier one, then takes the verdict', () => {
    const check = { checkId: 'c', form: 'short' } as const;
    const state = fold(
      told(
        { kind: 'safety-answered', ...check, questionId: 'numb', answer: 'unsure' },
        { kind: 'safety-answered', ...check, questionId: 'fever', answer: 'no' },
        { kind: 'safety-answered', ...check, questionId: 'numb', answer: 'no' },
        { kind: 'safety-judged', ...check, urgency: 'clear', rule: 'none', rulesVersion: '1' },
      ),
    );
    expect(state.safetyChecks).toEqual([
      {
        ...stamp,
        ...check,
        answers: { numb: 'no', fever: 'no' },
        judged: { ...stamp, urgency: 'clear', rule: 'none', rulesVersion: '1' },
      },
    ]);
  });

  it('puts sets, pain and what was left out into their session, a set once', () => {
    const because = [{ text: 'It is your shortest hold.', evidence: [] }] as const;
    const bridge = {
      exerciseId: 'bridge',
      group: 'hips',
      sides: ['both'],
      sets: 2,
      reps: 8,
      repS: 4,
      kind: 'reps',
      restS: 30,
      because,
    } as const;
    const done = { kind: 'set-done', sessionId: 's', exerciseId: 'bridge', side: 'both' } as const;
    const state = fold(
      told(
        { kind: 'session-started', sessionId: 's', items: [bridge], form: 'short' },
        { ...done, set: 0, reps: 5, workS: 20 },
        { ...done, set: 1, reps: 8, workS: 30 },
        { ...done, set: 0, reps: 8, workS: 32 },
        { kind: 'session-started', sessionId: 's', items: [bridge], form: 'full' },
        { kind: 'exercise-pain', sessionId: 's', exerciseId: 'bridge', nrs: 2 },
        { kind: 'exercise-skipped', sessionId: 's', exerciseId: 'dead-bug', reason: 'no-time' },
        { kind: 'session-finished', sessionId: 's', how: 'completed' },
        { kind: 'session-finished', sessionId: 's', how: 'ended-early' },
        { ...done, sessionId: 'never started', set: 0, reps: 8, workS: 32 },
      ),
    );
    expect(state.sessions).toEqual([
      {
        ...stamp,
        sessionId: 's',
        form: 'short',
        items: [bridge],
        sets: [
          { ...stamp, exerciseId: 'bridge', side: 'both', set: 0, reps: 8, workS: 32 },
          { ...stamp, exerciseId: 'bridge', side: 'both', set: 1, reps: 8, workS: 30 },
        ],
        pain: { bridge: 2 },
        skipped: { 'dead-bug': 'no-time' },
        finished: { ...stamp, how: 'completed' },
      },
    ]);
  });

  it('folds ten years of a diligent person in seconds', { timeout: 20_000 }, () => {
    const day = told(
      { kind: 'checked-in', painNow: 3, activities: [] },
      ...Array.from({ length: 9 }, (_, set) => ({
        kind: 'set-done' as const,
        sessionId: 's',
        exerciseId: 'bridge',
        side: 'both' as const,
        set,
        reps: 8,
        workS: 30,
      })),
    );
    const years = Array.from({ length: 3650 }, (_, i) =>
      day.map((event, j) => ({
        ...event,
        counter: i * 10 + j + 1,
        id: `${i.toString(16).padStart(8, '0')}${event.id.slice(8)}`,
      })),
    ).flat();
    expect(fold(years).checkIns).toHaveLength(3650);
  });
});
