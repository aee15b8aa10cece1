import { describe, expect, it } from 'vitest';
import { equipment, exerciseById, exercises } from '#library';
import type { Person } from '../person.ts';
import { makePlan } from '../programme/make-plan.ts';
import type { Plan } from '../programme/plan.ts';
import { brokenBy } from './plan-check.ts';

const person: Person = { cannotTake: [], equipment, cautions: [] };
const made = makePlan({ person, sessions: [], minutes: 12, excluded: [] });
if (made.kind !== 'plan') throw new Error('no plan');
const plan: Plan = made.plan;
const [item] = plan.items;
const exercise = exerciseById(item.exerciseId);
if (!exercise) throw new Error(item.exerciseId);
const light = Object.fromEntries(exercises.map(({ id }) => [id, 500]));
const none = { ceilings: 0, contraindications: 0, directions: 0, positions: 0, equipment: 0, time: 0 };

describe('the check of a plan', () => {
  it('finds nothing in a plan that keeps to everything', () => {
    expect(brokenBy(plan, person, 12, light, 1)).toEqual(none);
    expect(brokenBy(plan, person, 12, undefined, 1)).toEqual(none);
  });

  it('finds each rule that a plan breaks', () => {
    const broken = (who: Partial<Person>, minutes = 12, loads = light) =>
      brokenBy(plan, { ...person, ...who }, minutes, loads, 1);
    expect(broken({ cautions: exercise.notWith }).contraindications).toBeGreaterThan(0);
    expect(broken({ cannotTake: [exercise.position] }).positions).toBeGreaterThan(0);
    expect(broken({}, 5).time).toBe(1);
    expect(broken({}, 12, { ...light, [item.exerciseId]: 2100 }).ceilings).toBe(1);
    expect(broken({}, 12, {}).ceilings).toBe(plan.items.length);
    const onChair = { ...item, exerciseId: 'sit-to-stand' };
    const seated: Plan = { ...plan, items: [onChair] };
    expect(brokenBy(seated, { ...person, equipment: [] }, 12, light, 1).equipment).toBe(1);
  });
});

describe('an exercise that should not be there', () => {
  const withOnly = (id: string): Plan => ({ ...plan, items: [{ ...item, exerciseId: id }] });
  const broken = (id: string, who: Partial<Person>) =>
    brokenBy(withOnly(id), { ...person, ...who }, 12, light, 1);

  it.each(exercises.map(({ id }) => [id]))('%s is found whatever keeps the person from it', (id) => {
    const planted = exerciseById(id);
    if (!planted) throw new Error(id);
    for (const caution of planted.notWith)
      expect(broken(id, { cautions: [caution] }).contraindications).toBe(1);
    expect(broken(id, { cannotTake: [planted.position] }).positions).toBe(1);
    expect(broken(id, { equipment: [] }).equipment).toBe(planted.equipment.length > 0 ? 1 : 0);
    expect(brokenBy(withOnly(id), person, 12, { ...light, [id]: 2061 }, 1).ceilings).toBe(1);
    expect(brokenBy(withOnly(id), person, 12, { ...light, [id]: 2061 }, 2).ceilings).toBe(0);
    expect(broken(id, { cautions: ['worse-bending-forward'] }).directions).toBe(
      planted.direction === 'flexion' ? 1 : 0,
    );
    expect(broken(id, { cautions: ['worse-bending-backward'] }).directions).toBe(
      planted.direction === 'extension' ? 1 : 0,
    );
  });

  it('and one that the library does not know breaks everything', () => {
    expect(broken('moon-walk', {})).toEqual({
      ...none,
      ceilings: 1,
      contraindications: 1,
      directions: 1,
      positions: 1,
      equipment: 1,
    });
  });
});
