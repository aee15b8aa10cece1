import { describe, expect, it } from 'vitest';
import { equipment, exercises } from '#library';
import type { SessionEntry } from '../progress/history.ts';
import { itemSteps } from '../session/steps.ts';
import type { Plan } from './plan.ts';
import { planAfterFile } from './plan-file.ts';
import type { PlanHistory } from './plan-for.ts';
import { renewedPlan } from './renew-plan.ts';

const at = (day: number, hour: number) => {
  const localDay = `2026-03-${`${day}`.padStart(2, '0')}`;
  return { at: `${localDay}T${`${hour}`.padStart(2, '0')}:00:00.000Z`, localDay };
};
const person = { cannotTake: [], equipment, cautions: [] };
const text = JSON.stringify({
  items: [
    { exerciseId: 'bird-dog', sets: 2, reps: 6, why: 'For your back.' },
    { exerciseId: 'side-plank-knees', sets: 2, reps: 3 },
  ],
  days: ['mon', 'thu'],
  steps: { 'bird-dog': 'bird-dog-squares', 'side-plank-knees': 'side-plank' },
});
const light = Object.fromEntries(exercises.map(({ id }) => [id, 900]));

function written(): Plan {
  const { plan } = planAfterFile(undefined, text, person);
  if (!plan) throw new Error('refused');
  return plan;
}
const start: PlanHistory = {
  person,
  coreTests: [],
  coreTestSkips: [],
  sessions: [],
  checkIns: [],
  loads: light,
  plan: { ...written(), ...at(1, 8) },
};

/** Does the plan on a day, with the pain that each exercise gave, and lets the rules look at it. */
function trained(history: PlanHistory, day: number, pain: Readonly<Record<string, number>> = {}) {
  const { plan } = history;
  if (!plan) throw new Error('no plan');
  const session: SessionEntry = {
    sessionId: `${day}`,
    ...at(day, 9),
    items: plan.items,
    sets: plan.items.flatMap((item) => itemSteps(item, 0).map((step) => ({ ...step, workS: 30 }))),
    pain: Object.fromEntries(plan.items.map(({ exerciseId }) => [exerciseId, pain[exerciseId] ?? 1])),
    skipped: {},
    finished: { ...at(day, 10), how: 'completed' },
  };
  return renewed({ ...history, sessions: [...history.sessions, session] }, day);
}

function renewed(history: PlanHistory, day: number): PlanHistory {
  const renewal = renewedPlan(history, at(day, 11).localDay);
  if (renewal.kind === 'no-plan') throw new Error('no plan');
  return renewal.kind === 'plan' ? { ...history, plan: { ...renewal.plan, ...at(day, 11) } } : history;
}

const ids = ({ plan }: PlanHistory) => plan?.items.map(({ exerciseId }) => exerciseId);
const words = ({ plan }: PlanHistory, place: number) => plan?.items[place]?.because.map((one) => one.text);
const sore = (history: PlanHistory, day: number, painNow: number): PlanHistory => ({
  ...history,
  checkIns: [...history.checkIns, { ...at(day, 7), painNow, activities: [] }],
});

describe('the steps of a clinician’s plan', () => {
  const once = trained(start, 2);
  const twice = trained(once, 4);

  it('are taken one at a time, when an exercise has gone well twice, and say whose they are', () => {
    expect(ids(once)).toEqual(['bird-dog', 'side-plank-knees']);
    expect(ids(twice)).toEqual(['bird-dog-squares', 'side-plank-knees']);
    expect(words(twice, 0)?.[0]).toMatch(/^Your clinician wrote this as the next step after .+ well twice/);
    expect(ids(trained(twice, 6))).toEqual(['bird-dog-squares', 'side-plank']);
    expect(twice.plan).toMatchObject({ rulesVersion: 'clinician-1', daysPerWeek: 2 });
    expect(twice.plan?.items[0]).toMatchObject({ sets: 2 });
  });

  it('do not count what went well before the plan came', () => {
    const own = once.sessions.map((session) => ({
      ...session,
      items: session.items.map((item) => ({
        ...item,
        because: [{ text: 'Own rules.', evidence: [] }] as const,
      })),
    }));
    expect(ids(trained({ ...start, sessions: own }, 4))).toEqual(ids(start));
  });

  it('wait after pain, on a painful day, and in an easy phase', () => {
    expect(ids(trained(once, 4, { 'bird-dog': 4, 'side-plank-knees': 4 }))).toEqual(ids(start));
    expect(ids(trained(sore(once, 4, 5), 4))).toEqual(ids(start));
    const flare = sore(sore(sore(once, 1, 1), 2, 1), 3, 6);
    expect(ids(trained(flare, 4))).toEqual(ids(start));
  });

  it('wait for the load ceiling, and the exercise says so', () => {
    const heavy = { ...start, loads: { ...light, 'bird-dog-squares': 2100, 'side-plank': 2100 } };
    const after = trained(trained(heavy, 2), 4);
    expect(ids(after)).toEqual(ids(start));
    expect(words(after, 0)?.[1]).toMatch(/^Your clinician’s next step, .+ waits: it presses more/);
    expect(ids(renewed({ ...after, loads: light }, 5))).toEqual(['bird-dog-squares', 'side-plank-knees']);
  });

  it('are not taken when the person has told what speaks against the next one', () => {
    const hurtWrist = { ...once, planWishes: { minutes: 12, excluded: ['bird-dog-squares'] } as const };
    const after = trained(hurtWrist, 4);
    expect(ids(after)).toEqual(['bird-dog', 'side-plank']);
    expect(words(after, 0)?.[1]).toContain('it does not suit what you said about yourself');
    const careful = { ...once, person: { ...person, cautions: ['glaucoma' as const] } };
    const heavy = { ...careful, loads: { ...light, 'bird-dog-squares': 2100 } };
    expect(ids(trained(heavy, 4))).toEqual(ids(start));
  });

  it('go back to what was done before when the step hurts, and forward again after two good sessions', () => {
    const back = trained(twice, 6, { 'bird-dog-squares': 7, 'side-plank-knees': 4 });
    expect(ids(back)).toEqual(ids(start));
    expect(words(back, 0)?.[0]).toMatch(/^The next step of your clinician’s plan, .+ did not go well yet/);
    expect(back.plan?.items[0]).toMatchObject({ sets: 2, reps: 6 });
    const again = trained(back, 9, { 'side-plank-knees': 4 });
    expect(ids(again)?.[0]).toBe('bird-dog');
    expect(ids(trained(again, 11))?.[0]).toBe('bird-dog-squares');
  });

  it('leave a plan without steps as it was written', () => {
    if (!start.plan) throw new Error('no plan');
    const { steps: _, ...plan } = start.plan;
    expect(ids(trained(trained({ ...start, plan }, 2), 4))).toEqual(ids(start));
  });
});
