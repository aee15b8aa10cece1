import type { Page } from 'playwright-core';
import type { HappeningInput } from '#record';
import { aCopy } from './a-copy.ts';
import type { Journey } from './harness.ts';
import { addCopy } from './in-settings.ts';
import { holdTime, pass, startAt } from './passing-time.ts';

export const tired = 'I was tired or lost the line';

const profile: readonly HappeningInput[] = [
  {
    kind: 'safety-judged',
    checkId: 'check-1',
    form: 'full',
    urgency: 'clear',
    rule: 'none',
    rulesVersion: '1',
  },
  { kind: 'profile-set', sex: 'female', ageYears: 45, cannotTake: [], equipment: [], cautions: [] },
];

/** A woman of 45 is before the list of tests, her danger questions answered today; what she held is of 25 November. */
export async function atTheList(
  journey: Journey,
  holds: Readonly<Record<string, number>> = {},
  today = '2026-11-25',
  ...more: readonly HappeningInput[]
): Promise<Page> {
  await startAt(journey, `${today}T08:30:00.000Z`);
  const page = await journey.open('/settings');
  const done = Object.entries(holds).map(
    ([testId, holdS]): HappeningInput => ({
      kind: 'core-test-done',
      testId,
      holdS,
      ended: 'tired',
      counted: true,
      pain: 2,
    }),
  );
  await addCopy(
    page,
    aCopy(
      { at: '2026-11-25T08:00:00.000Z', what: done },
      { at: `${today}T08:10:00.000Z`, what: [...profile, ...more] },
    ),
  );
  return journey.open('/core');
}

/** She is before the tests that are left; time is held. */
export async function beforeCheck(
  journey: Journey,
  holds: Readonly<Record<string, number>> = {},
): Promise<Page> {
  const page = await atTheList(journey, holds);
  await page.getByRole('link', { name: /^(?:Start|Next): / }).click();
  await page.getByRole('button', { name: /^I am ready/ }).waitFor();
  await holdTime(page);
  return page;
}

export async function hold(page: Page, seconds: number): Promise<void> {
  await page.getByRole('button', { name: /^I am ready/ }).click();
  await page.getByRole('timer', { name: '5, then lift' }).waitFor();
  await pass(page, 5 + seconds);
  await page.getByRole('timer', { name: `${seconds} seconds` }).waitFor();
}

export async function holdAndStop(
  page: Page,
  seconds: number,
  because: string,
  pain?: number,
): Promise<void> {
  await hold(page, seconds);
  await page.getByRole('button', { name: /^I am down/ }).click();
  await page.getByText(`You held ${seconds} seconds.`).waitFor();
  await page.getByRole('button', { name: because }).click();
  if (pain === undefined) return press(page, 'Skip');
  await page.getByRole('radio', { name: String(pain), exact: true }).check();
  await press(page, 'Save the result');
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}
