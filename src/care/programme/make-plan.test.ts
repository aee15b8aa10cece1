import { describe, expect, it } from 'vitest';
import { equipment, exerciseById, type Ladder } from '#library';
import { makePlan } from './make-plan.ts';
import { type PlanInput, type PlanMinutes, planMinutes } from './plan-input.ts';

function planFor(weakest: PlanInput['weakest'], minutes: PlanMinutes) {
  const places = { front: 40, back: 20, 'left-side': 30, 'right-side': 32 } as const;
  const result = makePlan({
    person: { cannotTake: [], equipment, cautions: [] },
    strengths: (['front', 'back', 'left-side', 'right-side'] as const).map((group) => ({
      group,
      percentile: places[group],
      measurement: group,
    })),
    ...(weakest && { weakest }),
    sessions: [],
    minutes,
    excluded: [],
  });
  if (result.kind !== 'plan') throw new Error('no plan');
  const { items } = result.plan;
  const setsFor = (ladder: Ladder) =>
    items
      .filter(({ exerciseId }) => exerciseById(exerciseId)?.ladder === ladder)
      .reduce((sum, { sets }) => sum + sets, 0);
  return { ...result.plan, setsFor };
}

describe.each(planMinutes)(
  'a plan of %i minutes for two groups that the tests cannot tell apart',
  (minutes) => {
    const { items, focus, because, setsFor } = planFor(['back', 'front'], minutes);

    it('begins with the likelier and does the other before what is not named', () => {
      const ladders = items.map(({ exerciseId }) => exerciseById(exerciseId)?.ladder);
      expect(focus).toEqual(['back', 'front']);
      expect(ladders.slice(0, 3)).toEqual(['back', 'back', 'front']);
    });

    it('gives the second no less than when only the first is named', () => {
      expect(setsFor('front')).toBeGreaterThanOrEqual(planFor(['back'], minutes).setsFor('front'));
    });

    it('says so', () => {
      expect(because[0]?.text).toBe(
        'You hold least with your back and your front. The tests cannot tell which of them is lower, so the plan gives both most.',
      );
      expect(items[0].because[0]?.text).toMatch(/so both come first\.$/);
    });
  },
);

it('the second of two has an extra set in the long plan, as the first has', () => {
  expect(planFor(['back', 'front'], 20).setsFor('front')).toBeGreaterThan(
    planFor(['back'], 20).setsFor('front'),
  );
});
