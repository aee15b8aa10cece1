import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import text from '../../src/app/text/en/safety-check.json' with { type: 'json' };
import { aCopy } from './a-copy.ts';
import { type Journey, test } from './harness.ts';
import { addCopy, savedCopy } from './in-settings.ts';
import { holdTime, letTimeRun, pass, sleep, startAt } from './passing-time.ts';
import { answerScreen, heading } from './safety-walk.ts';

/** Adults read about 238 words a minute silently (Brysbaert 2019, J Mem Lang 109:104047). */
const wordsPerS = 238 / 60;
const touchS = 1;

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** How long a person takes who reads every word of the screen and touches it once. */
async function screenS(page: Page): Promise<number> {
  const words = (await page.locator('main').allInnerTexts()).join(' ');
  return words.split(/\s+/).length / wordsPerS + touchS;
}

/** A first visit by the emergency questions to the list of ways to rest. */
async function toTheList(journey: Journey, onWelcome?: (page: Page) => Promise<void>): Promise<Page> {
  await startAt(journey, '2026-11-25T08:30:00.000Z');
  const page = await journey.open('/');
  await page.getByRole('link', { name: /^Relief now/ }).waitFor();
  await onWelcome?.(page);
  await page.getByRole('link', { name: /^Relief now/ }).click();
  await page.getByRole('heading', { name: text.groups.saddle.title }).waitFor();
  for (let screens = 0; (await heading(page)) !== 'Relief'; screens += 1) {
    if (screens > 2) throw new Error(`more is asked than the emergency questions: ${await heading(page)}`);
    await answerScreen(page, 'relief');
  }
  return page;
}

async function recorded(journey: Journey) {
  await letTimeRun(journey.page);
  const { events } = await savedCopy(await journey.open('/settings'));
  return events.map(({ body }) => body).findLast(({ kind }) => kind === 'relief-done');
}

describe('relief', () => {
  test('comes after three screens of emergency questions and less than a minute of reading, and is kept', async ({
    journey,
  }) => {
    let besidesQuestionsS = 0;
    const read = async (screen: Page) => {
      besidesQuestionsS += await screenS(screen);
    };
    const page = await toTheList(journey, read);
    await read(page);
    await page.getByRole('link', { name: /^Calves on a chair/ }).click();
    await page.getByRole('heading', { name: 'Not if one of these is you' }).waitFor();
    await read(page);
    await press(page, 'None of these is me');
    await page.getByRole('heading', { name: 'Get into position' }).waitFor();
    expect(besidesQuestionsS).toBeLessThan(60);

    await page.getByRole('radio', { name: '6', exact: true }).check();
    await holdTime(page);
    await press(page, 'Start, 10 minutes');
    await page.getByRole('timer', { name: '10:00 minutes left' }).waitFor();
    await pass(page, 30);
    await page.getByRole('timer', { name: '9:30 minutes left' }).waitFor();
    await page.getByText('Pain before: 6 of 10.').waitFor();
    await press(page, 'Finish');
    await page.getByRole('radio', { name: '4', exact: true }).check();
    await page.getByRole('radio', { name: 'It was enough' }).check();
    await press(page, 'Done');
    await page.getByText('Pain before 6, now 4.').waitFor();
    await page.getByText('Saved on this device').waitFor();
    expect(await recorded(journey)).toMatchObject({
      techniqueId: 'calves-on-chair',
      restedS: 30,
      painBefore: 6,
      painAfter: 4,
      stopped: 'early',
    });
  });

  test('counts down to its end, but no time in which the device slept', async ({ journey }) => {
    const page = await toTheList(journey);
    await page.getByRole('link', { name: /^On your front/ }).click();
    await press(page, 'None of these is me');
    await page.getByRole('radio', { name: '5', exact: true }).check();
    await holdTime(page);
    await press(page, 'Start, 2 minutes');
    await pass(page, 30);
    await sleep(page, 3600);
    await page.getByText('The device was asleep, and that time was not counted.').waitFor();
    await page.getByRole('timer', { name: '1:30 minutes left' }).waitFor();
    await press(page, 'Go on');
    await pass(page, 89);
    await page.getByRole('timer', { name: '0:01 minutes left' }).waitFor();
    await pass(page, 1);
    await page.getByRole('heading', { name: 'How is the pain now?' }).waitFor();
    await press(page, 'Skip');
    await page.getByRole('heading', { name: 'Rested 2 minutes' }).waitFor();
    expect(await recorded(journey)).toMatchObject({ restedS: 120, painBefore: 5, stopped: 'finished' });
  });

  test('leads from a leg that goes numb to the danger questions', async ({ journey }) => {
    const page = await toTheList(journey);
    await page.getByRole('link', { name: /^Calves on a chair/ }).click();
    await press(page, 'None of these is me');
    await holdTime(page);
    await press(page, 'Start, 10 minutes');
    await pass(page, 2);
    await press(page, 'Finish');
    await page.getByRole('radio', { name: 'A leg hurt or went numb' }).check();
    await press(page, 'Skip');
    await page.getByText('Do not lie like this again today.').waitFor();
    await letTimeRun(page);
    await page.getByRole('link', { name: 'Answer the questions' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/check/short');
  });
});

describe('who must not', () => {
  test('is asked before anything else, and a yes leads away from it', async ({ journey }) => {
    const page = await toTheList(journey);
    await page.getByRole('link', { name: /^Calves on a chair/ }).click();
    await page.getByText('Pregnancy from the middle months').waitFor();
    expect(await page.getByRole('button', { name: /^Start/ }).count()).toBe(0);
    await press(page, 'One of these is me');
    await page.getByRole('heading', { name: 'Then not this one' }).waitFor();
    expect(await page.getByRole('link', { name: /Calves on a chair/ }).count()).toBe(0);
    await page.getByRole('link', { name: /^Try this instead/ }).click();
    await page.getByRole('button', { name: 'None of these is me' }).waitFor();
  });

  test('is known from what was told: no way in by the list or by the address', async ({ journey }) => {
    await startAt(journey, '2026-11-25T08:30:00.000Z');
    const settings = await journey.open('/settings');
    const what = [
      {
        kind: 'safety-judged',
        checkId: 'r',
        form: 'relief',
        urgency: 'clear',
        rule: 'none',
        rulesVersion: '1',
      },
      { kind: 'profile-set', cannotTake: [], equipment: ['chair'], cautions: ['pregnant'] },
    ] as const;
    await addCopy(settings, aCopy({ at: '2026-11-25T08:00:00.000Z', what }));
    const page = await journey.open('/relief');
    await page.getByRole('heading', { name: 'Not for you now' }).waitFor();
    await page.getByText('Not for you: pregnancy from the middle months.').first().waitFor();
    expect(await page.getByRole('link', { name: /^Calves on a chair/ }).count()).toBe(0);

    await journey.open('/relief/calves-on-chair');
    await page.getByRole('heading', { name: 'Not for you now' }).waitFor();
    await page.getByText('Not for you: pregnancy from the middle months.').waitFor();
    expect(await page.getByRole('button', { name: /^(?:None of these is me|Start)/ }).count()).toBe(0);
    await page.getByRole('link', { name: /^Try this instead: On your side/ }).waitFor();
  });
});
