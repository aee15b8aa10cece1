import { describe, expect, it } from 'vitest';
import { type Exercise, equipment, exerciseById, exercises, type Ladder } from '#library';
import type { Person } from '../person.ts';
import { noTimeReason } from '../programme/plan-reasons.ts';
import { mostReps } from '../programme/repetitions.ts';
import type { Trained } from './life.ts';
import { standstill } from './standstill.ts';

const person: Person = { cannotTake: [], equipment, cautions: [] };
const side = second('side');
const back = second('back');

function second(ladder: Ladder, besides?: Exercise): Exercise {
  const found = exercises.find((one) => one.ladder === ladder && one.rung === 2 && one !== besides);
  if (!found) throw new Error('no second rung');
  return found;
}

interface Told {
  readonly side?: number;
  readonly back?: number;
  /** Another exercise of the same rung in place of the usual one for the side. */
  readonly instead?: string;
  readonly pain?: number;
  readonly phase?: Trained['phase'];
  /** What the plan says of each exercise. */
  readonly why?: string;
}

/** A session every third day with so many repetitions of each. */
function lived(sessions: readonly Told[], loads?: Readonly<Record<string, number>>) {
  const trained = sessions.map(
    ({ pain = 1, phase = 'usual', why, instead = side.id, ...reps }, at): Trained => {
      const localDay = `2026-01-${String(1 + at).padStart(2, '0')}`;
      const when = { at: `${localDay}T08:00:00.000Z`, localDay };
      const items = (
        [
          ['side', instead],
          ['back', back.id],
        ] as const
      ).flatMap(([ladder, id]) => {
        const own = reps[ladder];
        return own === undefined ? [] : [itemOf(id, own, why)];
      });
      const sets = items.map(({ exerciseId, reps: done }) => {
        return { exerciseId, side: 'both' as const, set: 0, reps: done, workS: 10 };
      });
      const session = {
        ...when,
        sessionId: when.at,
        items,
        sets,
        pain: Object.fromEntries(items.map(({ exerciseId }) => [exerciseId, pain])),
        skipped: {},
        finished: { ...when, how: 'completed' as const },
      };
      return { day: 4 * at, session, pain, phase, stage: 1 };
    },
  );
  const input = {
    person,
    sessions: trained.map(({ session }) => session),
    minutes: 12 as const,
    excluded: [],
    ...(loads && { loads }),
  };
  return standstill({ trained, input });
}

function itemOf(exerciseId: string, reps: number, why = 'A test.') {
  const because = [{ text: why, evidence: [] }] as const;
  return {
    exerciseId,
    group: 'back' as const,
    sides: ['both'] as const,
    sets: 1,
    reps,
    repS: 5,
    kind: 'reps' as const,
    restS: 30,
    because,
  };
}

const times = (of: Told, n = 8): readonly Told[] => Array.from({ length: n }, () => of);
const usual = exerciseById(side.id)?.dose.reps ?? 4;

describe('a standstill', () => {
  it('is one without a reason when all goes well and nothing is offered', () => {
    const found = lived(times({ side: usual }));
    expect(found).toMatchObject({ still: true, withoutReason: true });
    expect(found.ladders.get('side')).toBe('waits');
  });

  it('is none before three weeks and six sessions', () => {
    expect(lived(times({ side: usual }, 5)).still).toBe(false);
  });

  it('is explained by pain, by an easy phase and by sessions that did not go well', () => {
    const upAndDown = Array.from({ length: 8 }, (_, at) => ({ side: usual, pain: at % 2 === 0 ? 1 : 4 }));
    expect(lived(upAndDown).ladders.get('side')).toBe('not-well');
    expect(lived(times({ side: usual, phase: 'deload' })).ladders.get('side')).toBe('eased');
    expect(lived(times({ side: usual, phase: 'deload' })).withoutReason).toBe(false);
  });

  it('is explained by the turn of another, but not when that goes on for too long', () => {
    const other = (n: number) => Array.from({ length: n }, (_, at) => ({ side: usual, back: 4 + at }));
    expect(lived(other(8)).ladders.get('side')).toBe('turn');
    expect(lived(other(14)).ladders.get('side')).toBe('waits');
  });

  it('is explained by the load ceiling at the top of the repetitions', () => {
    const atTop = times({ side: mostReps(side) });
    expect(lived(atTop, {}).ladders.get('side')).toBe('ceiling');
    expect(lived(atTop).ladders.get('side')).toBe('waits');
  });

  it('is explained by a step that does not fit into the time, where the plan told so', () => {
    const found = lived(times({ side: usual, why: noTimeReason.text }));
    expect(found.ladders.get('side')).toBe('no-time');
    expect(found).toMatchObject({ still: true, withoutReason: false });
  });

  it('is explained by a step that was taken and did not go well', () => {
    const tries = Array.from({ length: 9 }, (_, at) => ({
      side: at % 3 === 2 ? usual + 1 : usual,
      pain: at % 3 === 2 ? 4 : 1,
    }));
    expect(lived(tries).withoutReason).toBe(false);
  });

  it('is explained by another exercise of the same rung that took the place of one that was due', () => {
    const easing = times({ side: usual, phase: 'deload' }, 7);
    const last = (instead: string) => lived([...easing, { side: usual, instead }]);
    expect(last(second('side', side).id).ladders.get('side')).toBe('changed');
    expect(last(second('side', side).id).withoutReason).toBe(false);
    expect(last(side.id).withoutReason).toBe(true);
  });

  it('tells how long the first step took', () => {
    const { firstStepDays } = lived([...times({ side: usual }, 2), { side: usual + 1 }]);
    expect(firstStepDays).toBe(8);
  });
});
