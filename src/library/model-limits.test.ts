import { expect, it } from 'vitest';
import { exerciseById } from './exercises/all-exercises.ts';
import { modelLimitKinds, modelLimits } from './model-limits.ts';

it('names exercises that exist, and each kind of limit', () => {
  for (const id of modelLimits.keys()) expect(exerciseById(id)?.id).toBe(id);
  expect(new Set(modelLimits.values())).toEqual(new Set(modelLimitKinds));
});

it('counts what curls the chest among the curls', () => {
  for (const [id, kind] of modelLimits) {
    const { motion } = exerciseById(id) ?? {};
    const curled = motion?.keyframes.some(({ poseDeg }) => (poseDeg.thorax_extension ?? 0) <= -10) ?? false;
    expect(curled, id).toBe(kind === 'curl');
  }
});
