import { describe, expect, it } from 'vitest';
import { equipment, exerciseById, exercises, reliefTechniques } from '#library';
import { makePlan } from './make-plan.ts';
import { bendsDeep, forFirstHour, mayHaveJustGotUp } from './morning-hour.ts';

const bends = exercises.filter(bendsDeep).map(({ id }) => id);

describe('the first hour after getting up', () => {
  it('is no time for what bends the low back deep', () => {
    expect(bends).toContain('back-hold-bench');
    const items = ['bridge', 'back-hold-bench', 'bird-dog'].map((exerciseId) => ({ exerciseId }));
    expect(forFirstHour(items).map(({ exerciseId }) => exerciseId)).toEqual(['bridge', 'bird-dog']);
  });

  it('leaves a way of rest on folded knees for later too, and a bridge for any time', () => {
    const resting = reliefTechniques.filter(bendsDeep).map(({ id }) => id);
    expect(resting).toContain('childs-pose');
    const bridge = exerciseById('bridge');
    expect(bridge && bendsDeep(bridge)).toBe(false);
  });

  it('is asked about in the morning, by the clock on the wall', () => {
    expect([2, 3, 7, 10, 11, 15, 23].filter(mayHaveJustGotUp)).toEqual([3, 7, 10]);
  });

  it('is a reason of the plan that has such an exercise, and of no other', () => {
    const because = (wanted: readonly string[]) => {
      const ladder = exercises.filter(({ ladder: of }) => of === 'back').map(({ id }) => id);
      const excluded = ladder.filter((id) => !wanted.includes(id));
      const strengths = [{ group: 'back', percentile: 90, measurement: 'back-extensor' }] as const;
      const result = makePlan({
        person: { cannotTake: [], equipment, cautions: [] },
        strengths,
        sessions: [doneWell, doneWell],
        minutes: 20,
        excluded,
      });
      if (result.kind !== 'plan') throw new Error('no plan');
      return result.plan.because.map(({ text }) => text).join(' ');
    };
    expect(because(['back-hold-bench'])).toMatch(/first hour after getting up/);
    expect(because(['bird-dog-leg'])).not.toMatch(/first hour after getting up/);
  });
});

const hold = {
  exerciseId: 'back-hold-bench',
  group: 'back',
  sides: ['both'],
  sets: 2,
  reps: 3,
  repS: 10,
  kind: 'holds',
  restS: 40,
  because: [{ text: 'It was planned.', evidence: [] }],
} as const;
const doneWell = {
  items: [hold],
  sets: [0, 1].map(
    (set) => ({ exerciseId: hold.exerciseId, side: 'both', set, reps: 3, workS: 30 }) as const,
  ),
  pain: { 'back-hold-bench': 1 },
  skipped: {},
};
