import { describe, expect, it } from 'vitest';
import { type Plan, type PlanWishes, planFor, renewedPlan, usualWishes } from '#care';
import { equipment, exerciseById, exercises } from '#library';
import { emptyState, type HappeningInput, type State } from '#record';
import { excluded, remade, swapped } from './changes.ts';

const today = '2026-03-09';
const stamp = { at: `${today}T08:00:00.000Z`, localDay: today };
const person = { cannotTake: [], equipment, cautions: [] };

function stateWith(wishes: PlanWishes = usualWishes): State & { readonly plan: Plan } {
  const state = { ...emptyState, hasProfile: true, person, planWishes: wishes };
  const result = planFor(state, today);
  if (result.kind !== 'plan') throw new Error('no plan');
  return { ...state, plan: { ...result.plan, ...stamp } };
}

function planOf(happening: HappeningInput | undefined): Plan {
  if (happening?.kind !== 'plan-made') throw new Error('no plan was made');
  return happening.plan;
}

const idsOf = ({ items }: Plan) => items.map(({ exerciseId }) => exerciseId);
/** The last one is for deep control, where each step has more than one exercise. */
const last = ({ plan }: { readonly plan: Plan }) => idsOf(plan).at(-1) ?? '';

describe('a swap', () => {
  it('puts another of the same group in its place, never a harder one, and says which', () => {
    const state = stateWith();
    const { happening, words } = swapped(state, last(state), 'pain', usualWishes, today);
    const ids = idsOf(planOf(happening));
    const [old, fresh] = [exerciseById(last(state)), exerciseById(ids.at(-1) ?? '')];
    expect(ids).not.toContain(last(state));
    expect(fresh?.ladder).toBe(old?.ladder);
    expect(fresh?.rung).toBeLessThanOrEqual(old?.rung ?? 0);
    expect(words).toContain(fresh?.name);
  });

  it('leaves the others as they are, and stays until something happens', () => {
    const state = stateWith();
    const plan = planOf(swapped(state, last(state), 'dislike', usualWishes, today).happening);
    expect(idsOf(plan).slice(0, -1)).toEqual(idsOf(state.plan).slice(0, -1));
    expect(renewedPlan({ ...state, plan: { ...plan, ...stamp } }, today)).toEqual({ kind: 'keep' });
  });

  it('keeps the picked days', () => {
    const wishes: PlanWishes = { ...usualWishes, days: ['mon', 'tue'] };
    const state = stateWith(wishes);
    expect(planOf(swapped(state, last(state), 'pain', wishes, today).happening).daysPerWeek).toBe(2);
  });
});

it('leaves out what nothing else can replace, and says so', () => {
  const plank = 'wall-plank';
  const others = exercises.filter(({ id, ladder }) => ladder === 'front' && id !== plank);
  const wishes = { ...usualWishes, excluded: others.map(({ id }) => id) };
  const state = stateWith(wishes);
  expect(idsOf(state.plan)).toContain(plank);
  const { happening, words } = swapped(state, plank, 'too-hard', wishes, today);
  expect(idsOf(planOf(happening))).not.toContain(plank);
  expect(words).toMatch(/left out/);
});

describe('leaving out', () => {
  it('is remembered, so that a plan made afresh does not offer it', () => {
    const state = stateWith();
    const { happening } = excluded(state, last(state), usualWishes, today);
    if (happening?.kind !== 'plan-made') throw new Error('no plan was made');
    expect(happening.wishes?.excluded).toEqual([last(state)]);
    expect(idsOf(planOf(remade(state, happening.wishes ?? usualWishes, person, today)))).not.toContain(
      last(state),
    );
  });

  it('keeps the last one, and says so', () => {
    const state = stateWith();
    const [item] = state.plan.items;
    const wishes = { ...usualWishes, excluded: exercises.map(({ id }) => id) };
    const only = { ...state, plan: { ...state.plan, items: [item] as const } };
    const change = excluded(only, item.exerciseId, wishes, today);
    expect(change.happening).toBeUndefined();
    expect(change.words).toMatch(/only exercise left/);
  });
});

describe('a programme made afresh', () => {
  it('keeps to the time and carries the wishes', () => {
    const wishes: PlanWishes = { ...usualWishes, minutes: 5 };
    const made = remade(stateWith(), wishes, person, today);
    expect(planOf(made).minutes).toBeLessThanOrEqual(5);
    expect(made).toMatchObject({ wishes });
  });

  it('ends when nothing fits, with the reason and the wishes', () => {
    const after = { ...person, cautions: ['recent-surgery'] as const };
    const made = remade(stateWith(), usualWishes, after, today);
    expect(made).toMatchObject({ kind: 'plan-ended', wishes: usualWishes });
  });
});
