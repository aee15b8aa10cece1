import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { aCopy } from './a-copy.ts';
import { test } from './harness.ts';
import { atTheList, holdAndStop, press, tired } from './in-core-check.ts';
import { addCopy } from './in-settings.ts';
import { holdTime, letTimeRun, pass, startAt } from './passing-time.ts';

async function take(page: Page, form: RegExp): Promise<void> {
  await page.getByText('Less time, or tired soon?').click();
  await page.getByRole('link', { name: form }).click();
  await page.getByRole('button', { name: /^I am ready/ }).waitFor();
  await holdTime(page);
}

describe('the core check in parts', () => {
  test('six minutes: one side, standing while it rests, the other side', async ({ journey }) => {
    const page = await atTheList(journey);
    await take(page, /^In 6 minutes/);
    await page.getByText('Core check · 1 of 3').waitFor();
    await holdAndStop(page, 40, tired, 1);
    await press(page, 'Next: Standing on one leg');
    await page.getByText('0:30').waitFor();
    await pass(page, 31);
    await press(page, 'Go on');
    await page.getByText('Core check · 2 of 3').waitFor();
    await holdAndStop(page, 44, tired, 0);
    await press(page, 'Next: Right side hold');
    await page.getByRole('heading', { name: 'Right side hold' }).waitFor();
    await page.getByText('Core check · 3 of 3').waitFor();
    await holdAndStop(page, 60, tired, 1);
    await letTimeRun(page);
    await press(page, 'See my results');
    await page.getByRole('heading', { name: 'Left and right' }).waitFor();
    await page.getByText('The left is 67 % of the right.', { exact: false }).waitFor();
    await page.getByRole('heading', { name: 'Not enough measured yet' }).waitFor();
  });

  test('two days: what is left on the first is there on the second', async ({ journey }) => {
    const before = { 'side-bridge-left': 60, 'side-bridge-right': 62, 'single-leg-stance': 40 };
    const page = await atTheList(journey, before, '2026-11-26');
    await take(page, /second day/);
    await page.getByText('Core check · 1 of 2').waitFor();
    await holdAndStop(page, 90, tired, 1);
    await press(page, 'Next: Front hold');
    await page.getByText('5:00').waitFor();
    await press(page, 'Skip the rest');
    await holdAndStop(page, 45, tired, 1);
    await letTimeRun(page);
    await press(page, 'See my results');
    await page.getByRole('heading', { name: 'No clear weakest group' }).waitFor();
    expect(await page.getByText('Not measured yet').count()).toBe(0);
  });

  test('whoever has not told about health reads who leaves a hold out before it begins', async ({
    journey,
  }) => {
    await startAt(journey, '2026-11-25T08:30:00.000Z');
    const clear = {
      kind: 'safety-judged',
      checkId: 'check-1',
      form: 'full',
      urgency: 'clear',
      rule: 'none',
      rulesVersion: '1',
    } as const;
    const page = await journey.open('/settings');
    await addCopy(page, aCopy({ at: '2026-11-25T08:00:00.000Z', what: [clear] }));
    for (const path of ['/core/side-bridge-left', '/core/more/half-curl-hold']) {
      await journey.open(path);
      await page.getByText('Leave it out if one of these is so').waitFor();
      await page.getByText('Glaucoma (high pressure in the eye)').waitFor();
      await page.getByText('High blood pressure that is not under control').waitFor();
    }
  });
});
