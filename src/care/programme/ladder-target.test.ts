import { describe, expect, it } from 'vitest';
import { equipment, exerciseById } from '#library';
import type { SessionSoFar } from '../session/session-so-far.ts';
import { itemSteps } from '../session/steps.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan.ts';
import type { PlanInput, PlanSession } from './plan-input.ts';

const start: PlanInput = {
  person: { cannotTake: [], equipment, cautions: [] },
  strengths: [{ group: 'front', percentile: 20, measurement: 'front-plank' }],
  weakest: ['front'],
  sessions: [],
  minutes: 20,
  excluded: [],
};

function planFrom(input: PlanInput): Plan {
  const result = makePlan(input);
  if (result.kind !== 'plan') throw new Error('no plan');
  return result.plan;
}

function wellDone({ items }: Plan): SessionSoFar {
  return {
    items,
    sets: items.flatMap((item) => itemSteps(item, 0).map((step) => ({ ...step, workS: 30 }))),
    pain: Object.fromEntries(items.map(({ exerciseId }) => [exerciseId, 1])),
    skipped: {},
  };
}

function afterTwo(): { readonly sessions: readonly PlanSession[]; readonly done: readonly string[] } {
  const plan = planFrom(start);
  return {
    sessions: [wellDone(plan), wellDone(plan)],
    done: plan.items.map(({ exerciseId }) => exerciseId),
  };
}

const movedUp = ({ items }: Plan) =>
  items.filter(({ because }) => because.some(({ text }) => /you add|you move up/.test(text)));

describe('the next step', () => {
  it('is more of the focus after two good sessions', () => {
    const { sessions, done } = afterTwo();
    expect(movedUp(planFrom({ ...start, sessions })).map(({ exerciseId }) => exerciseId)).toEqual([done[0]]);
  });

  it('is not spent on an exercise that gives way to another of the same step: the next ladder moves up', () => {
    const { sessions, done } = afterTwo();
    const putAside = done.filter((id) => exerciseById(id)?.ladder === 'front');
    const plan = planFrom({ ...start, sessions, putAside });
    const [first] = plan.items;
    expect(exerciseById(first.exerciseId)?.ladder).toBe('front');
    expect(putAside).not.toContain(first.exerciseId);
    expect(first.because[1]?.text).toMatch(/^You stay at this step/);
    expect(movedUp(plan)).toHaveLength(1);
    expect(movedUp(plan).map(({ exerciseId }) => exerciseById(exerciseId)?.ladder)).not.toContain('front');
  });
});
