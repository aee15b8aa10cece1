import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import text from '../../src/app/text/en/safety-check.json' with { type: 'json' };
import { Journey } from './harness.ts';
import { answerScreen, arrive, freshRecord, heading, openCheck, place, walk } from './safety-walk.ts';

const journey = await Journey.start();
afterAll(async () => {
  journey.expectClean();
  await journey.close();
});

const morning = Date.parse('2026-03-02T08:00:00.000Z');
const laterBy = (hours: number) => journey.page.clock.setSystemTime(morning + hours * 3_600_000);

beforeEach(async () => {
  await freshRecord(journey);
  await laterBy(0);
});

const second = 'Have you newly wet or soiled yourself?';
const third = /^When you wipe or wash between your legs/;

describe('a check', () => {
  test('with no danger sign ends clear and says what it does not mean', async () => {
    const page = await openCheck(journey, 'full');
    expect(await walk(page, 'full')).toBe(text.clear.title);
    expect(await page.locator('main').textContent()).toContain('It does not replace being examined.');
  });

  test('goes back a screen by its own arrow and by that of the browser, and a changed answer counts', async () => {
    const page = await openCheck(journey, 'full');
    await answerScreen(page, 'full');
    expect(await answerScreen(page, 'full')).toMatch(third);
    await page.getByRole('button', { name: 'Back' }).click();
    await arrive(page, second);
    await page.goBack();
    await arrive(page, third);
    await page.goBack();
    await arrive(page, second);
    expect(await answerScreen(page, 'full', { accidents: 'yes' })).toBe(text.emergency.goDepartment);
  });

  test('takes a double tap as one answer', async () => {
    const page = await openCheck(journey, 'full');
    await page.getByRole('button', { name: text.no, exact: true }).dblclick();
    await arrive(page, second);
    await page.waitForTimeout(500);
    expect(await heading(page)).toBe(second);
  });

  test('can be answered with the keyboard alone', async () => {
    const page = await openCheck(journey, 'full');
    const yes = page.getByRole('button', { name: text.yes, exact: true });
    await expect.poll(() => yes.isEnabled()).toBe(true);
    for (let keys = 0; keys < 12; keys += 1) {
      if (await yes.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await arrive(page, text.emergency.goDepartment);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('goes on where it was left: after closing it, after a reload, and after the browser was killed', async () => {
    let page = await openCheck(journey, 'full');
    await answerScreen(page, 'full');
    await answerScreen(page, 'full');
    await page.getByRole('button', { name: 'Save and leave' }).click();
    expect(place(page)).toBe('/');
    await openCheck(journey, 'full');
    expect(await heading(page)).toMatch(third);
    await page.reload();
    expect(await heading(page)).toMatch(third);
    await journey.killBrowser();
    await journey.relaunch();
    await laterBy(1);
    page = await openCheck(journey, 'full');
    expect(await heading(page)).toMatch(third);
    expect(await page.locator('main').textContent()).toContain('3 of 16');
    expect(await answerScreen(page, 'full', { 'saddle-numb': 'yes' })).toBe(text.emergency.goDepartment);
  });

  test('begins anew after a day, for old answers are not answers of today', async () => {
    const page = await openCheck(journey, 'full');
    const first = await heading(page);
    await answerScreen(page, 'full');
    await laterBy(25);
    await openCheck(journey, 'full');
    expect(await heading(page)).toBe(first);
  });
});

describe('before exercise', () => {
  test.each(['/session', '/check-in', '/core/front-plank'])(
    '%s asks the full check of somebody who was never asked',
    async (guarded) => {
      const page = await journey.open(guarded);
      await heading(page);
      expect(place(page)).toBe('/check');
    },
  );

  test('relief asks three short screens and then opens', async () => {
    const page = await journey.open('/relief');
    await heading(page);
    expect(place(page)).toBe('/check/relief');
    for (let screens = 0; screens < 3; screens += 1) await answerScreen(page, 'relief');
    expect(place(page)).toBe('/relief');
  });

  test('the short form comes again before every session, test and check-in once two hours went by', async () => {
    const page = await openCheck(journey, 'full');
    await walk(page, 'full');
    await journey.open('/session');
    await heading(page);
    expect(place(page)).toBe('/session');
    let hours = 0;
    for (const guarded of ['/session', '/core/front-plank', '/check-in']) {
      hours += 3;
      await laterBy(hours);
      await journey.open(guarded);
      await heading(page);
      expect(place(page)).toBe('/check/short');
      for (let screens = 0; screens < 3; screens += 1) await answerScreen(page, 'short');
      expect(place(page)).toBe(guarded);
    }
  });

  test('a danger sign in a full check that was left half done has to be followed up first', async () => {
    const page = await openCheck(journey, 'full');
    await walk(page, 'full');
    await laterBy(1);
    await openCheck(journey, 'full');
    await answerScreen(page, 'full');
    for (let screens = 0; screens < 6; screens += 1) await answerScreen(page, 'full');
    await answerScreen(page, 'full', { 'one-leg-weak': 'yes' });
    await journey.open('/session');
    await heading(page);
    expect(place(page)).toBe('/check');
  });

  test('advice for today closes exercise and leaves rest positions open', async () => {
    const page = await openCheck(journey, 'short');
    expect(await walk(page, 'short', { 'one-leg-weak': 'yes' })).toBe(text.see.sameDayTitle);
    for (const guarded of ['/session', '/check-in', '/core/front-plank']) {
      await journey.open(guarded);
      await arrive(page, text.see.sameDayTitle);
      expect(place(page)).toBe('/see-someone');
    }
    await journey.open('/relief');
    await heading(page);
    expect(place(page)).toBe('/relief');
  });
});
