import type { Page } from 'playwright-core';
import { planFor, usualWishes } from '#care';
import { emptyState, type HappeningInput } from '#record';
import { press, shows, tellPain, untilAsked } from './in-session.ts';
import { holdTime, letTimeRun } from './passing-time.ts';

const day = '2026-11-23';
const person = { sex: 'female', ageYears: 38, cannotTake: [], equipment: [], cautions: [] } as const;

/** What she holds on the first day: the left side clearly the shortest. */
export const holds = [
  { testId: 'side-bridge-left', name: 'Left side hold', holdS: 20 },
  { testId: 'side-bridge-right', name: 'Right side hold', holdS: 62 },
  { testId: 'back-extensor', name: 'Back hold', holdS: 130 },
  { testId: 'front-plank', name: 'Front hold', holdS: 80 },
  { testId: 'single-leg-stance', name: 'Standing on one leg', holdS: 38 },
] as const;
export const activity = 'Sitting through a film';

const told = { ended: 'tired', counted: true, pain: 2 } as const;
const tests = holds.map(({ testId, holdS }) => ({ testId, holdS, ...told }));

/** The programme that the rules make of her. */
export function herPlan() {
  const coreTests = tests.map((test) => ({ ...test, at: `${day}T08:30:00.000Z`, localDay: day }));
  const result = planFor({ ...emptyState, person, coreTests }, day);
  if (result.kind !== 'plan') throw new Error('the rules make no plan of this person');
  return result.plan;
}

/** What the first day leaves in the record. */
export function firstDay(): readonly HappeningInput[] {
  return [
    {
      kind: 'safety-judged',
      checkId: 'check-1',
      form: 'full',
      urgency: 'clear',
      rule: 'none',
      rulesVersion: '1',
    },
    { kind: 'profile-set', ...person },
    { kind: 'activity-named', activityId: 'activity-1', name: activity },
    ...tests.map((test) => ({ kind: 'core-test-done', ...test }) as const),
    { kind: 'plan-made', plan: herPlan(), wishes: usualWishes },
  ];
}

/** From "Ready when you are" to "Done for today": every set as long as it takes, every rest cut short. */
export async function train(page: Page, form: 'Full' | 'Short', pain: number): Promise<readonly string[]> {
  await page.getByRole('radio', { name: new RegExp(`^${form}`) }).check();
  await press(page, 'Start session');
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  await holdTime(page);
  const done: string[] = [];
  while (!(await shows(page, 'Done for today'))) {
    done.push((await page.locator('h1').textContent()) ?? '');
    await press(page, 'Start');
    await untilAsked(page);
    await tellPain(page, pain);
    await page.getByRole('button', { name: /^(?:Next: |Finish$)/ }).click();
    await page.getByRole('heading', { name: 'How much did it hurt?' }).waitFor({ state: 'hidden' });
  }
  await page.getByText('Saved on this device').waitFor();
  await letTimeRun(page);
  return done;
}
