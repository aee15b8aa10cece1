import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { exercises } from '#library';
import { fold } from '#record';
import { aCopy, readyToTrain } from './a-copy.ts';
import { type Journey, test } from './harness.ts';
import { addCopy, savedCopy } from './in-settings.ts';
import { startAt } from './passing-time.ts';

const patient = { timeout: 180_000 };
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** A plan of one exercise is here; the days make it a whole one. */
async function withPlan(journey: Journey): Promise<Page> {
  await startAt(journey, '2026-11-22T08:00:00.000Z');
  const page = await journey.open('/settings');
  await addCopy(page, aCopy({ at: '2026-11-22T07:00:00.000Z', what: readyToTrain }));
  await journey.open('/programme');
  await page.getByRole('heading', { name: 'Your week' }).waitFor();
  return page;
}

async function kept(journey: Journey) {
  const { events } = await savedCopy(await journey.open('/settings'));
  return { made: events.filter(({ body }) => body.kind === 'plan-made').length, ...fold(events) };
}

const idsOf = (plan: { readonly items: readonly { readonly exerciseId: string }[] } | undefined) =>
  (plan?.items ?? []).map(({ exerciseId }) => exerciseId);
const nameOf = (id: string) => exercises.find((one) => one.id === id)?.name ?? id;

async function openItem(page: Page, id: string): Promise<void> {
  await page
    .getByRole('link', { name: new RegExp(`^${nameOf(id)}`) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: nameOf(id) }).waitFor();
}

describe('the programme', patient, () => {
  test('follows its person: other days, another exercise in the place of one, one left out for good', async ({
    journey,
  }) => {
    const page = await withPlan(journey);
    await page.getByRole('checkbox', { name: 'Tue' }).check();
    await page.getByText('Saved on this device').waitFor();
    const whole = await kept(journey);
    expect(whole.planWishes?.days).toContain('tue');
    expect(whole.plan?.daysPerWeek).toBe(whole.planWishes?.days?.length);

    const [swappedId = ''] = idsOf(whole.plan);
    await journey.open('/programme');
    await openItem(page, swappedId);
    await press(page, 'Swap it');
    await press(page, 'I do not like it');
    await page.getByText(/takes its place. Saved.|is left out. Nothing else fits there. Saved./).waitFor();
    const swapped = await kept(journey);
    expect(idsOf(swapped.plan)).not.toContain(swappedId);

    const excludedId = idsOf(swapped.plan).at(-1) ?? '';
    await journey.open('/programme');
    await openItem(page, excludedId);
    await press(page, 'Leave it out');
    await page.getByText(/Saved\.$/).waitFor();
    const last = await kept(journey);
    expect(idsOf(last.plan)).not.toContain(excludedId);
    expect(last.planWishes?.excluded).toEqual([excludedId]);
    await journey.open('/programme');
    await page.getByRole('heading', { name: 'Left out by you' }).waitFor();
  });

  test('is taken from the file of a clinician, and a wrong file leaves it as it was', async ({ journey }) => {
    const page = await withPlan(journey);
    const load = async (content: string) =>
      page
        .getByLabel('Load a plan file')
        .first()
        .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    const { made } = await kept(journey);
    await journey.open('/programme');
    await load('{\n  "items": [\n    { "exerciseId": "dance", "sets": 2, "reps": 4 }\n  ],\n  "days": []\n}');
    await page.getByText('Your programme stays as it is.').waitFor();
    await page.getByText('Line 3, items[0].exerciseId: is no exercise here.').waitFor();
    await page.getByText('Line 5, days: needs at least one day.').waitFor();
    expect((await kept(journey)).made).toBe(made);

    await journey.open('/programme');
    await load(
      '{"items":[{"exerciseId":"clam","sets":2,"reps":8,"why":"For your hips."}],"days":["mon","thu"]}',
    );
    await page.getByText('The plan of your clinician is in place. Saved.').waitFor();
    const taken = await kept(journey);
    expect(idsOf(taken.plan)).toEqual(['clam']);
    expect(taken.plan).toMatchObject({ daysPerWeek: 2, rulesVersion: 'clinician-1' });
  });
});

describe('an activity of their own', patient, () => {
  test('can be called something else and stays the same one', async ({ journey }) => {
    await startAt(journey, '2026-11-22T08:00:00.000Z');
    const page = await journey.open('/settings');
    const named = { kind: 'activity-named', activityId: 'activity-1', name: 'Lifting my son' } as const;
    await addCopy(page, aCopy({ at: '2026-11-22T07:00:00.000Z', what: [...readyToTrain, named] }));
    await journey.open('/about-you?step=activities');
    await page.getByLabel('First activity').fill('Lifting the pram');
    await press(page, 'Save and go on');
    await page.getByLabel('First activity').waitFor({ state: 'detached' });
    const { activities } = await kept(journey);
    expect(activities).toEqual([{ activityId: 'activity-1', name: 'Lifting the pram' }]);
  });
});

describe('the load ceiling', patient, () => {
  test('reads the own body once its numbers are worked out, which are kept, and erased with everything else', async ({
    journey,
  }) => {
    await startAt(journey, '2026-11-22T08:00:00.000Z');
    const page = await journey.open('/settings');
    const heavy = {
      kind: 'profile-set',
      sex: 'male',
      ageYears: 44,
      heightM: 1.8,
      massKg: 150,
      cannotTake: [],
      equipment: ['chair', 'band'],
      cautions: [],
    } as const;
    await addCopy(page, aCopy({ at: '2026-11-22T07:00:00.000Z', what: [...readyToTrain, heavy] }));
    await journey.open('/programme');
    const keptLoads = () => page.evaluate(() => localStorage.getItem('backstay-loads'));
    await expect.poll(keptLoads, { timeout: 120_000 }).toContain('bird-dog');
    await page.getByRole('radio', { name: '20 min' }).check();
    await page.getByText('Saved on this device').waitFor();
    const { plan } = await kept(journey);
    const because = plan?.because.map(({ text }) => text).join(' ');
    expect(because).toContain('210 kg');
    expect(because).not.toContain('average body');
    await press(page, 'Erase everything');
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await expect.poll(keptLoads).toBeNull();
  });
});
