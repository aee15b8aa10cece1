import { describe, expect, it } from 'vitest';
import { cautions, equipment, exerciseById, exercises, ladders, positions } from '#library';
import type { Person } from '../person.ts';
import { ableExercises, ruledOut } from './able.ts';

const anybody: Person = { cannotTake: [], equipment, cautions: [] };

function named(id: string) {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(id);
  return exercise;
}

describe('what keeps somebody from an exercise', () => {
  it('is nothing for somebody with everything', () => {
    expect(ableExercises(anybody, [])).toEqual(exercises);
  });

  it.each(cautions)('is the caution %s, in every exercise that does not go with it', (caution) => {
    const person = { ...anybody, cautions: [caution] };
    for (const exercise of exercises)
      expect(ruledOut(exercise, person, [])).toEqual(
        exercise.notWith.includes(caution) ? { by: 'caution', caution } : undefined,
      );
  });

  it.each(positions)('is the position %s', (position) => {
    const able = ableExercises({ ...anybody, cannotTake: [position] }, []);
    expect(able.map((one) => one.position)).not.toContain(position);
    expect(able.length).toBeGreaterThan(0);
  });

  it('is a thing that is not there', () => {
    expect(ruledOut(named('side-lean-sitting'), { ...anybody, equipment: [] }, [])).toEqual({
      by: 'equipment',
      equipment: 'chair',
    });
  });

  it('is never a wall or the floor: with nothing at all every ladder has its first rung', () => {
    const able = ableExercises({ ...anybody, equipment: [] }, []);
    for (const ladder of ladders)
      expect(
        able.some((one) => one.ladder === ladder && one.rung === 1),
        ladder,
      ).toBe(true);
  });

  it('is the person, before all else', () => {
    const person = { ...anybody, equipment: [], cannotTake: positions };
    expect(ruledOut(named('wall-plank'), person, ['wall-plank'])).toEqual({ by: 'person' });
  });
});
