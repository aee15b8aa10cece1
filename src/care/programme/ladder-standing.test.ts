import { describe, expect, it } from 'vitest';
import type { SessionSoFar, SkipReason } from '../session/session-so-far.ts';
import { itemSteps } from '../session/steps.ts';
import { ladderStanding, soreExercises } from './ladder-standing.ts';
import type { PlanItem } from './plan.ts';

const plank: PlanItem = {
  exerciseId: 'forearm-plank',
  group: 'front',
  sides: ['both'],
  sets: 2,
  reps: 3,
  repS: 10,
  kind: 'holds',
  restS: 30,
  because: [{ text: 'It is the start.', evidence: ['programme-rules'] }],
};

interface Told {
  readonly pain?: number;
  readonly skipped?: SkipReason;
  readonly setsDone?: number;
}

function session({ pain, skipped, setsDone = 2 }: Told, item: PlanItem = plank): SessionSoFar {
  const steps = itemSteps(item, 0).slice(0, setsDone);
  return {
    items: [item],
    sets: steps.map((step) => ({ ...step, workS: 30 })),
    pain: pain === undefined ? {} : { [item.exerciseId]: pain },
    skipped: skipped ? { [item.exerciseId]: skipped } : {},
  };
}

const standingAfter = (...told: readonly Told[]) =>
  ladderStanding(
    told.map((one) => session(one)),
    'front',
  );

describe('where somebody stands on a ladder', () => {
  it('is nowhere before anything of it was done', () => {
    expect(standingAfter()).toBeUndefined();
    expect(ladderStanding([session({ pain: 1 })], 'back')).toBeUndefined();
  });

  it('counts sessions in a row that went well, all sets with pain of 3 at most', () => {
    expect(standingAfter({ pain: 1 }, { pain: 3 })?.well).toBe(2);
    expect(standingAfter({ pain: 1 }, { pain: 4 })?.well).toBe(0);
    expect(standingAfter({ pain: 1 }, {})?.well).toBe(1);
  });

  it.each([
    ['pain above 5', [{ pain: 6 }], 'too-sore'],
    ['being left for pain', [{ skipped: 'pain', setsDone: 0 }], 'too-sore'],
    ['pain of 4 or 5 twice', [{ pain: 4 }, { pain: 5 }], 'sore-twice'],
    ['being called too hard', [{ skipped: 'too-hard', setsDone: 0 }], 'too-hard'],
    [
      'being left unfinished twice',
      [
        { pain: 1, setsDone: 1 },
        { pain: 1, setsDone: 1 },
      ],
      'unfinished-twice',
    ],
  ] as const)('is one rung lower after %s', (_, told, why) => {
    const standing = standingAfter(...told);
    expect(standing?.rung).toBe(2);
    expect(standing?.steppedDown).toBe(why);
  });

  it('stays after one sore or one unfinished session', () => {
    expect(standingAfter({ pain: 5 })?.rung).toBe(3);
    expect(standingAfter({ pain: 1, setsDone: 1 })?.rung).toBe(3);
    expect(standingAfter({ pain: 4 }, { pain: 1 }, { pain: 4 })?.rung).toBe(3);
  });

  it('is not lowered by an easier exercise on a bad day', () => {
    const easy = { ...plank, exerciseId: 'wall-plank' };
    expect(ladderStanding([session({ pain: 1 }), session({ pain: 1 }, easy)], 'front')?.rung).toBe(3);
  });

  it('says how many sessions ago the ladder was trained', () => {
    const other = { ...plank, exerciseId: 'bird-dog', group: 'back' as const };
    expect(ladderStanding([session({ pain: 1 }), session({ pain: 1 }, other)], 'front')?.sessionsAgo).toBe(1);
  });
});

it('remembers what hurt until it goes well', () => {
  expect(soreExercises([session({ pain: 7 })])).toEqual(new Set(['forearm-plank']));
  expect(soreExercises([session({ pain: 7 }), session({})])).toEqual(new Set(['forearm-plank']));
  expect(soreExercises([session({ pain: 7 }), session({ pain: 2 })])).toEqual(new Set());
});
