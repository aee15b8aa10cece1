import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { HappeningInput } from '#record';
import { aCopy, readyToTrain, type Told } from './a-copy.ts';
import { type Journey, test } from './harness.ts';
import { addCopy, savedCopy } from './in-settings.ts';
import { startAt } from './passing-time.ts';
import { arrive, place, walk } from './safety-walk.ts';

const scale = (page: Page, name: string) => page.getByRole('group', { name });

async function pick(page: Page, name: string, nrs: number): Promise<void> {
  await scale(page, name)
    .getByRole('radio', { name: String(nrs), exact: true })
    .check();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The person was here before; now it is Sunday 22 November, nine in the morning. */
async function afterWeeks(journey: Journey, ...told: readonly Told[]): Promise<Page> {
  await startAt(journey, '2026-11-22T08:00:00.000Z');
  const page = await journey.open('/settings');
  await addCopy(page, aCopy({ at: '2026-10-20T08:00:00.000Z', what: readyToTrain }, ...told));
  return page;
}

async function checkIns(journey: Journey) {
  const { events } = await savedCopy(await journey.open('/settings'));
  return events.map(({ body }) => body).filter(({ kind }) => kind === 'checked-in');
}

const told = (day: string, ...what: readonly HappeningInput[]) => ({ at: `${day}T08:00:00.000Z`, what });

/** Asked half an hour ago, nothing found. */
const clearToday = {
  at: '2026-11-22T07:30:00.000Z',
  what: [
    {
      kind: 'safety-judged',
      checkId: 'today',
      form: 'short',
      urgency: 'clear',
      rule: 'none',
      rulesVersion: '1',
    },
  ],
} satisfies Told;

describe('the weekly check-in', () => {
  test('asks the danger questions, then the week, says what it means, and is seen again in the progress', async ({
    journey,
  }) => {
    await afterWeeks(
      journey,
      told('2026-11-15', { kind: 'checked-in', painAverage: 7, leg: 'none', activities: [] }),
    );
    const page = await journey.open('/check-in');
    await arrive(page, /new in the last two weeks/);
    await walk(page, 'short');
    await arrive(page, 'Your pain this week');
    await pick(page, 'On average', 4);
    await pick(page, 'At its worst', 6);
    await pick(page, 'Right now', 3);
    await press(page, 'Next');
    await page.getByRole('radio', { name: 'No leg' }).check();
    await press(page, 'Next');

    await arrive(page, 'Two things you want back');
    await press(page, 'Score them');
    await page.getByText('Write at least one, or leave it out.').waitFor();
    await page.getByLabel('First activity').fill('Putting on socks');
    await page.getByLabel('Second activity').fill('حمل ابنتي 🧡');
    await press(page, 'Score them');
    await pick(page, 'Putting on socks', 5);
    await pick(page, 'حمل ابنتي 🧡', 2);
    await press(page, 'Save the check-in');

    await arrive(page, 'Less pain than last time');
    await page.getByText('From 7 to 4 of 10.').waitFor();
    await page.getByText('Saved on this device').waitFor();

    await page.reload();
    await arrive(page, 'Less pain than last time');
    await page.getByRole('link', { name: 'See my progress' }).click();
    await arrive(page, 'Too early to say');
    await page.getByRole('img', { name: 'Pain went from 7 to 4 of 10 in 1 week.' }).waitFor();
    await page.getByRole('heading', { name: 'Putting on socks' }).waitFor();
    expect(await checkIns(journey)).toMatchObject([
      { painAverage: 7 },
      {
        painAverage: 4,
        painWorst: 6,
        painNow: 3,
        leg: 'none',
        activities: [
          { activityId: 'activity-1', score: 5 },
          { activityId: 'activity-2', score: 2 },
        ],
      },
    ]);
  });

  test('records nothing before its end, and begins again after a reload', async ({ journey }) => {
    await afterWeeks(journey, clearToday);
    const page = await journey.open('/check-in');
    await arrive(page, 'Your pain this week');
    await page.getByRole('button', { name: 'Pick at least one number', disabled: true }).waitFor();
    await pick(page, 'On average', 4);
    await press(page, 'Next');
    await arrive(page, 'Do you feel it in a leg?');
    await page.goBack();
    await arrive(page, 'Your pain this week');
    expect(await scale(page, 'On average').getByRole('radio', { name: '4', exact: true }).isChecked()).toBe(
      true,
    );
    await page.goForward();
    await page.reload();
    await arrive(page, 'Your pain this week');
    expect(await checkIns(journey)).toEqual([]);
  });

  test('by keyboard alone', async ({ journey }) => {
    await afterWeeks(
      journey,
      told('2026-11-10', { kind: 'activity-named', activityId: 'activity-1', name: 'Walking' }),
      clearToday,
    );
    const page = await journey.open('/check-in');
    await arrive(page, 'Your pain this week');
    const keys = async (...names: readonly string[]) => {
      for (const name of names) await page.keyboard.press(name);
    };
    await scale(page, 'On average').getByRole('radio', { name: '0', exact: true }).focus();
    await keys('Space', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Tab', 'Tab', 'Tab', 'Enter');
    await arrive(page, 'Do you feel it in a leg?');
    await page.getByRole('radio', { name: 'No leg' }).focus();
    await keys('Space', 'ArrowDown', 'Tab', 'Enter');
    await arrive(page, 'What you want back');
    await scale(page, 'Walking').getByRole('radio', { name: '0', exact: true }).focus();
    await keys('Space', 'ArrowRight', 'Tab', 'Enter');
    await page.getByText('Saved on this device').waitFor();
    expect(await checkIns(journey)).toMatchObject([
      { painAverage: 3, leg: 'one-leg', activities: [{ activityId: 'activity-1', score: 1 }] },
    ]);
  });

  test('hands over when the pain is up for two weeks, and when it is felt in both legs', async ({
    journey,
  }) => {
    await afterWeeks(
      journey,
      told('2026-11-01', { kind: 'checked-in', painAverage: 3, leg: 'none', activities: [] }),
      told('2026-11-08', { kind: 'checked-in', painAverage: 3, leg: 'none', activities: [] }),
      told('2026-11-15', { kind: 'checked-in', painAverage: 6, leg: 'none', activities: [] }),
      clearToday,
    );
    const page = await journey.open('/check-in');
    await pick(page, 'On average', 6);
    await press(page, 'Next');
    await page.getByRole('radio', { name: 'No leg' }).check();
    await press(page, 'Next');
    await press(page, 'Save without them');
    await page.getByText('Tell a doctor or physiotherapist in the next days').waitFor();

    await journey.open('/check-in');
    await pick(page, 'On average', 6);
    await press(page, 'Next');
    await page.getByRole('radio', { name: 'Both legs' }).check();
    await press(page, 'Next');
    await press(page, 'Save without them');
    await page.getByText('In both legs: look at the danger questions again').waitFor();
    await page.getByRole('link', { name: 'Danger questions' }).click();
    await arrive(page, /new in the last two weeks/);
    expect(await walk(page, 'short', { 'both-knees-pain': 'yes' })).not.toBe('Your pain this week');
    expect(place(page)).toBe('/see-someone');
  });

  test('waits behind an emergency', async ({ journey }) => {
    await afterWeeks(
      journey,
      told('2026-11-21', {
        kind: 'safety-answered',
        checkId: 'yesterday',
        form: 'short',
        questionId: 'saddle-numb',
        answer: 'yes',
      }),
    );
    const page = await journey.open('/check-in');
    await page.waitForURL(/emergency/);
    await journey.open('/check-in?step=done');
    await page.waitForURL(/emergency/);
  });
});
