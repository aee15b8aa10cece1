import { expect } from 'vitest';
import type { HappeningInput } from '#record';
import { type Journey, test } from './harness.ts';
import { atTheList } from './in-core-check.ts';

const size: HappeningInput = {
  kind: 'profile-set',
  sex: 'female',
  ageYears: 45,
  heightM: 1.62,
  massKg: 84,
  cannotTake: [],
  equipment: [],
  cautions: [],
};
const holds = { 'side-bridge-left': 30, 'side-bridge-right': 62, 'back-extensor': 60, 'front-plank': 60 };

async function atMyBack(journey: Journey) {
  await atTheList(journey, holds, '2026-11-25', size);
  return journey.open('/my-back');
}

test('what the holds say about strength, and what a day then asks, are worked out on the device', async ({
  journey,
}) => {
  const page = await atMyBack(journey);
  const strength = page.getByRole('region', { name: 'What your holds say about strength' });
  await strength.getByText('usual strength, for your height and weight').waitFor();
  await strength
    .getByRole('img', { name: /^Back: \d+ % of usual strength\. Likely \d+ to \d+ %, beside women of/ })
    .waitFor();
  await strength.getByText('It says nothing about pain.', { exact: false }).waitFor();
  const day = page.getByRole('region', { name: 'What a day asks of your trunk' });
  const bending = await day.getByRole('img', { name: /^Bending forward: / }).getAttribute('aria-label');
  const [now, , , usual] = [...(bending ?? '').matchAll(/\d+/g)].map(Number);
  expect(now).toBeGreaterThan(usual ?? 100);
  expect(journey.requests.filter((address) => !address.startsWith(journey.origin))).toEqual([]);
});

test('where no worker can run, strength is told for an average body, and no day', async ({ journey }) => {
  journey.allow(/ERR_FAILED/);
  await journey.context.route('**/own-strength.worker-*.js', (route) => route.abort());
  const page = await atMyBack(journey);
  await page.getByText('usual strength', { exact: true }).waitFor();
  expect(await page.getByRole('region', { name: 'What a day asks of your trunk' }).count()).toBe(0);
});
