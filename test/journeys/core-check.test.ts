import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type Journey, test } from './harness.ts';
import { beforeCheck, hold, holdAndStop, press, tired } from './in-core-check.ts';
import { savedCopy } from './in-settings.ts';
import { letTimeRun, sleep } from './passing-time.ts';

async function goOnTo(page: Page, name: string): Promise<void> {
  await press(page, `Next: ${name}`);
  await press(page, 'Skip the rest');
  await page.getByRole('heading', { name }).waitFor();
}

/** What the record says of each go in the end: how long, why it ended, whether it counts. */
async function recorded(journey: Journey) {
  await letTimeRun(journey.page);
  const { events } = await savedCopy(await journey.open('/settings'));
  const tests = events.map(({ body }) => body).filter(({ kind }) => kind === 'core-test-done');
  return [...new Map(tests.map((one) => ['tryId' in one ? one.tryId : undefined, one])).values()];
}

describe('the core check', () => {
  test('measures all five holds, with a slip and retries, and names the shortest', async ({ journey }) => {
    const page = await beforeCheck(journey);
    await holdAndStop(page, 15, tired, 2);
    await page.getByRole('heading', { name: 'Left side hold' }).waitFor();
    await page.getByText('± 11').waitFor();
    await goOnTo(page, 'Right side hold');

    await holdAndStop(page, 3, 'I slipped or fell out of it');
    await page.getByRole('heading', { name: 'This one does not count' }).waitFor();
    await press(page, 'Do it again');
    await holdAndStop(page, 40, tired, 3);
    await goOnTo(page, 'Back hold');
    await holdAndStop(page, 100, tired, 2);
    await goOnTo(page, 'Front hold');
    await holdAndStop(page, 50, tired, 2);
    await goOnTo(page, 'Standing on one leg');
    await holdAndStop(page, 10, tired, 0);
    await press(page, 'Try again (2 of 3)');
    await holdAndStop(page, 14, tired, 0);
    await press(page, 'Try again (3 of 3)');
    await holdAndStop(page, 8, tired, 0);
    await page.getByText('You did it 3 times today. The longest counts: 14 s.').waitFor();
    await letTimeRun(page);
    await press(page, 'See my results');

    const named = page.getByRole('heading', { name: 'Your left side hold is your shortest' });
    await named.waitFor();
    await page.reload();
    await named.waitFor();
    expect(await recorded(journey)).toMatchObject([
      { testId: 'side-bridge-left', holdS: 15, ended: 'tired', counted: true, pain: 2 },
      { testId: 'side-bridge-right', holdS: 3, ended: 'slip', counted: false },
      { testId: 'side-bridge-right', holdS: 40, counted: true, pain: 3 },
      { testId: 'back-extensor', holdS: 100, counted: true, pain: 2 },
      { testId: 'front-plank', holdS: 50, counted: true, pain: 2 },
      { testId: 'single-leg-stance', holdS: 10, pain: 0 },
      { testId: 'single-leg-stance', holdS: 14, pain: 0 },
      { testId: 'single-leg-stance', holdS: 8, pain: 0 },
    ]);
  });

  test('says so when no group is clearly the weakest', async ({ journey }) => {
    const page = await beforeCheck(journey, {
      'side-bridge-left': 68,
      'side-bridge-right': 66,
      'back-extensor': 174,
      'single-leg-stance': 39,
    });
    await holdAndStop(page, 62, tired, 1);
    await letTimeRun(page);
    await press(page, 'See my results');
    await page.getByRole('heading', { name: 'No clear weakest group' }).waitFor();
  });

  test('ends for today when a hold hurts above 5', async ({ journey }) => {
    const page = await beforeCheck(journey);
    await holdAndStop(page, 4, 'My back hurt', 6);
    await page.getByText('That is enough for today').waitFor();
    expect(await page.getByRole('button', { name: /^Next|Do it again|Go on/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Ease it now' }).waitFor();
  });

  test('goes to the danger questions when a leg felt different', async ({ journey }) => {
    const page = await beforeCheck(journey);
    await hold(page, 4);
    await page.getByRole('button', { name: /^I am down/ }).click();
    await page.getByRole('button', { name: /^A leg felt different/ }).click();
    await letTimeRun(page);
    await page.getByRole('link', { name: 'Answer the questions' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/check/short');
    expect(await recorded(journey)).toMatchObject([{ holdS: 4, ended: 'leg-symptoms', counted: false }]);
  });

  test('never credits the time in which the screen slept', async ({ journey }) => {
    const page = await beforeCheck(journey);
    await hold(page, 4);
    await sleep(page, 120);
    await page.getByRole('heading', { name: 'Not counted: the screen slept' }).waitFor();
    await page.getByText('4 seconds were seen').waitFor();
    expect(await recorded(journey)).toMatchObject([{ holdS: 4, ended: 'interrupted', counted: false }]);
    await journey.open('/my-back');
    await page.getByRole('heading', { name: /^Not (?:enough )?measured yet/ }).waitFor();
  });
});
