import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import bar from '../../src/app/text/en/safety-bar.json' with { type: 'json' };
import text from '../../src/app/text/en/safety-check.json' with { type: 'json' };
import { Journey } from './harness.ts';
import { answerScreen, arrive, freshRecord, heading, openCheck, place, walk, walkTo } from './safety-walk.ts';

const { goDepartment } = text.emergency;

const journey = await Journey.start();
afterAll(async () => {
  journey.expectClean();
  await journey.close();
});
beforeEach(() => freshRecord(journey));

async function numbPatch() {
  const page = await openCheck(journey, 'full');
  expect(await walkTo(page, 'full', { 'saddle-numb': 'yes' }, 'saddle-numb')).toBe(goDepartment);
  return page;
}

async function expectClosed() {
  const { page } = journey;
  for (const guarded of ['/session', '/check-in', '/core/front-plank', '/relief', '/relief/crook-lying']) {
    await journey.open(guarded);
    await arrive(page, goDepartment);
    expect(place(page)).toBe('/emergency');
  }
}

describe('an emergency advice', () => {
  test('closes exercise, tests, check-in and rest, and is one touch away from everywhere else', async () => {
    const page = await numbPatch();
    await expectClosed();
    for (const open of ['/', '/my-back', '/programme', '/progress', '/learn', '/settings', '/get-help']) {
      await journey.open(open);
      await heading(page);
      expect(place(page)).toBe(open);
      const link = page.locator('a[href="/emergency"]').first();
      expect(await link.isVisible(), open).toBe(true);
    }
    await page.getByRole('link', { name: bar.link }).click();
    await arrive(page, goDepartment);
  });

  test('stands after the browser was killed', async () => {
    await numbPatch();
    await journey.page.reload();
    await arrive(journey.page, goDepartment);
    await journey.killBrowser();
    await journey.relaunch();
    await expectClosed();
  });

  test('is printed without its buttons, and asks for it with one touch', async () => {
    const page = await numbPatch();
    await page.evaluate(() => {
      window.print = () => {
        document.title = 'printing';
      };
    });
    await page.getByRole('button', { name: text.emergency.print }).click();
    expect(await page.title()).toBe('printing');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('blockquote').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: text.emergency.mistake }).isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  test('said by mistake: changed at once, lifted only when all questions are answered', async () => {
    const page = await numbPatch();
    await page.getByRole('button', { name: text.emergency.mistake }).click();
    await arrive(page, /^When you wipe or wash/);
    await answerScreen(page, 'full');
    await journey.open('/session');
    await arrive(page, goDepartment);
    await page.getByRole('button', { name: text.emergency.finish }).click();
    await arrive(page, /\?$/);
    expect(await walk(page, 'full')).toBe(text.clear.title);
    await journey.open('/session');
    await heading(page);
    expect(place(page)).toBe('/session');
  });

  test('after somebody was seen: stands until the full check is answered again', async () => {
    const page = await numbPatch();
    await page.getByRole('button', { name: text.emergency.seen }).click();
    await arrive(page, /^In the past two weeks/);
    expect(await page.locator('main').textContent()).toContain(text.sinceSeen);
    await answerScreen(page, 'full');
    await journey.open('/relief');
    await arrive(page, goDepartment);
    await page.getByRole('button', { name: text.emergency.seen }).click();
    await arrive(page, /\?$/);
    expect(await walk(page, 'full')).toBe(text.clear.title);
    await journey.open('/relief');
    await heading(page);
    expect(place(page)).toBe('/relief');
  });

  test('is not lifted by a short check without a danger sign', async () => {
    const page = await numbPatch();
    await openCheck(journey, 'relief');
    for (let screens = 0; screens < 3; screens += 1) await answerScreen(page, 'relief');
    await expectClosed();
  });

  test('comes although nothing can be stored', async () => {
    journey.allow(/QuotaExceededError/);
    const page = await openCheck(journey, 'relief');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.evaluate(() => {
      const full = () => {
        throw new DOMException('the test says it is full', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.add = full;
      IDBObjectStore.prototype.put = full;
    });
    expect(await walkTo(page, 'relief', { accidents: 'yes' }, 'accidents')).toBe(goDepartment);
    expect(await page.locator('blockquote').textContent()).toContain('cauda equina');
  });
});
