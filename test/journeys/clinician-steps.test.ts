import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fold } from '#record';
import { aCopy, readyToTrain } from './a-copy.ts';
import { train } from './first-week-person.ts';
import { type Journey, test } from './harness.ts';
import { addCopy, savedCopy } from './in-settings.ts';
import { startAt } from './passing-time.ts';
import { arrive, walk } from './safety-walk.ts';

test.override('journeyOptions', { ownBrowser: true });

const written = {
  items: [{ exerciseId: 'clam', sets: 1, reps: 4, why: 'For your hips.' }],
  days: ['mon', 'wed', 'fri'],
  minutes: 12,
  steps: { clam: 'side-lying-leg-raise' },
};

const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true }).click();

async function comeBack(journey: Journey, iso: string): Promise<Page> {
  await journey.relaunch();
  await startAt(journey, iso);
  return journey.open('/');
}

async function planKept(journey: Journey) {
  const { events } = await savedCopy(await journey.open('/settings'));
  return fold(events).plan;
}

test('the next step that a clinician wrote comes after two sessions that went well, with its reason', {
  timeout: 300_000,
}, async ({ journey }) => {
  await startAt(journey, '2026-11-23T08:00:00.000Z');
  let page = await journey.open('/settings');
  await addCopy(page, aCopy({ at: '2026-11-23T07:30:00.000Z', what: readyToTrain }));
  await journey.open('/programme');
  await page
    .getByLabel('Load a plan file')
    .first()
    .setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(written)),
    });
  await page.getByText('The plan of your clinician is in place. Saved.').waitFor();

  await journey.open('/');
  await follow(page, 'Start session');
  await arrive(page, 'Ready when you are');
  expect(await train(page, 'Full', 1)).toEqual(['Clam']);
  expect((await planKept(journey))?.items).toMatchObject([{ exerciseId: 'clam' }]);

  page = await comeBack(journey, '2026-11-25T08:00:00.000Z');
  await follow(page, 'Start session');
  await arrive(page, /new in the last two weeks/);
  await walk(page, 'short');
  await arrive(page, 'Ready when you are');
  expect(await train(page, 'Full', 1)).toEqual(['Clam']);

  page = await comeBack(journey, '2026-11-27T08:00:00.000Z');
  await follow(page, 'Programme');
  await page.getByText('Leg raise, lying on your side').first().waitFor();
  expect(await page.getByText('Clam', { exact: true }).count()).toBe(0);
  await page
    .getByRole('link', { name: /^Leg raise, lying on your side/ })
    .first()
    .click();
  await page.locator('summary', { hasText: 'Why' }).first().click();
  await page
    .getByText('Your clinician wrote this as the next step after Clam, which went well twice.')
    .first()
    .waitFor();
  const plan = await planKept(journey);
  expect(plan).toMatchObject({
    items: [{ exerciseId: 'side-lying-leg-raise' }],
    steps: written.steps,
    daysPerWeek: 3,
    rulesVersion: 'clinician-1',
  });
});
