import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type Journey, test } from './harness.ts';
import { savedCopy, saveNumber, typeNumber } from './in-settings.ts';

const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();

/** What the record holds of the person, as a saved copy shows it. */
async function kept(journey: Journey) {
  await journey.open('/settings');
  return (await savedCopy(journey.page)).events.map(({ body }) => body);
}

describe('what nobody can mean', () => {
  test('a height of 3 m and other absurd sizes get a sentence and are not stored', async ({ journey }) => {
    const page = await journey.open('/about-you?step=size');
    const typed: readonly (readonly [height: string, weight: string, words: string])[] = [
      ['3 m', '', 'Heights go up to 230 cm here.'],
      ['-172', '', 'Heights start at 120 cm here.'],
      ['NaN', '', 'Write your height in centimetres'],
      ['1e9', '', 'Write your height in centimetres'],
      ['👩🏽‍🦽', '', 'Write your height in centimetres'],
      ['', '0', 'Weights start at 30 kg here.'],
      ['', '99999999999', 'Weights go up to 300 kg here.'],
      ['', 'heavy', 'Write your weight in kilograms'],
    ];
    for (const [height, weight, words] of typed) {
      await page.getByLabel('Your height').fill(height);
      await page.getByLabel('Your weight').fill(weight);
      await next(page);
      await page.getByText(words).waitFor();
      expect(await page.getByLabel('Your height').inputValue()).toBe(height);
    }
    await page.getByLabel('Your height').fill('١٧٢');
    await page.getByLabel('Your weight').fill('');
    await next(page);
    await page.getByLabel('Your height').waitFor({ state: 'detached' });
    expect(await kept(journey)).toEqual([
      { kind: 'profile-set', heightM: 1.72, cannotTake: [], equipment: [], cautions: [] },
    ]);
  });

  test('a negative age gets a sentence, and what was known of the person stays', async ({ journey }) => {
    const page = await journey.open('/about-you?step=who');
    await page.getByLabel('Your age').fill('44');
    await next(page);
    await page.getByLabel('Your age').waitFor({ state: 'detached' });
    await journey.open('/about-you?step=who');
    for (const [age, words] of [
      ['-44', 'It starts at 18.'],
      ['900', 'Ages go up to 110 here.'],
      ['4.5', 'Write your age as a whole number'],
    ] as const) {
      await page.getByLabel('Your age').fill(age);
      await next(page);
      await page.getByText(words).waitFor();
    }
    await page.reload();
    await expect.poll(() => page.getByLabel('Your age').inputValue()).toBe('44');
  });

  test('a number that no telephone can dial is not stored in place of one that can', async ({ journey }) => {
    const page = await journey.open('/settings');
    await saveNumber(page, '911');
    for (const wrong of ['call me', '', '٩١١', '📞', '1']) {
      await typeNumber(page, wrong);
      await page.getByText('Only digits, spaces and a plus').waitFor();
    }
    await page.reload();
    await expect.poll(() => page.getByLabel('Number to call').inputValue()).toBe('911');
  });
});

describe('names', () => {
  test('an empty one is asked for, others stay as they were typed, whatever the script', async ({
    journey,
  }) => {
    const names = ['أحمل ابنتي', '👩🏽‍🦽 ramp "quoted" \u202e'] as const;
    const page = await journey.open('/about-you?step=activities');
    const finish = page.getByRole('button', { name: 'Save and go on' });
    await page.getByLabel('First activity').fill('   ');
    await finish.click();
    await page.getByText('Write at least one, or skip this.').waitFor();
    await page.getByLabel('First activity').fill(names[0]);
    await page.getByLabel('Second activity').fill(names[1]);
    expect(await page.getByLabel('First activity').evaluate((input) => input.matches(':dir(rtl)'))).toBe(
      true,
    );
    await finish.click();
    await finish.waitFor({ state: 'detached' });
    await journey.open('/about-you?step=activities');
    await expect.poll(() => page.getByLabel('First activity').inputValue()).toBe(names[0]);
    expect(await page.getByLabel('Second activity').inputValue()).toBe(names[1].trim());
    expect(await kept(journey)).toEqual([
      { kind: 'activity-named', activityId: 'activity-1', name: names[0] },
      { kind: 'activity-named', activityId: 'activity-2', name: names[1].trim() },
    ]);
  });

  test('a very long one is cut where it is typed, never lost', async ({ journey }) => {
    const page = await journey.open('/about-you?step=activities');
    await page.getByLabel('First activity').pressSequentially('ظهري '.repeat(3));
    await page.getByLabel('First activity').focus();
    await page.keyboard.insertText('x'.repeat(5000));
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await page.getByLabel('First activity').waitFor({ state: 'detached' });
    const [named] = await kept(journey);
    expect(named).toMatchObject({ name: expect.stringMatching(/^ظهري ظهري ظهري x{185}$/) });
  });
});
