import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import text from '../../src/app/text/en/full-check.json' with { type: 'json' };
import safety from '../../src/app/text/en/safety-check.json' with { type: 'json' };
import { answerShown, arriveAt, questionShown, sciatica, walkPain } from './full-check-walk.ts';
import { Journey } from './harness.ts';
import { arrive, freshRecord, heading, place, walk, walkTo } from './safety-walk.ts';

const journey = await Journey.start();
afterAll(async () => {
  journey.expectClean();
  await journey.close();
});

beforeEach(() => freshRecord(journey));

/** From the way in through calm danger signs to the first question about the pain. */
async function toFirstQuestion() {
  const page = await journey.open('/full-check');
  await page.getByRole('link', { name: text.intro.startDanger }).click();
  await arrive(page, /^In the past two weeks/);
  expect(await walk(page, 'full')).toBe(safety.clear.title);
  await page.getByRole('link', { name: safety.clear.nextLike }).click();
  await arriveAt(page, 'age');
  return page;
}

describe('the whole check', () => {
  test('leads a story of sciatica to its pattern, what to do, and a card that stays and prints', {
    timeout: 180_000,
  }, async () => {
    const page = await toFirstQuestion();
    expect(await walkPain(page, sciatica)).toBe(15);
    await arrive(page, text.result.title);
    expect(place(page)).toBe('/full-check/result');
    const card = page.getByRole('region', { name: 'Sciatica' });
    expect(await card.textContent()).toContain(text.result.fit['fits-well']);
    expect(await card.textContent()).toContain('Coughing, sneezing or straining is felt in the leg.');
    expect(await page.locator('main').textContent()).toContain(text.result.honesty);
    await page.getByRole('link', { name: text.result.card }).click();
    await arrive(page, text.net.title);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: text.net.print }).isVisible()).toBe(false);
    expect(await page.getByText('Numb or odd patch between the legs').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await journey.open('/my-back');
    await page.getByRole('link', { name: /^When to get help/ }).click();
    await arrive(page, text.net.title);
  });

  test('gives the emergency advice as the very next screen, and asks nothing of the pain then', async () => {
    const page = await journey.open('/full-check');
    await page.getByRole('link', { name: text.intro.startDanger }).click();
    await arrive(page, /^In the past two weeks/);
    const next = await walkTo(page, 'full', { 'saddle-numb': 'yes' }, 'saddle-numb');
    expect(next).toBe(safety.emergency.goDepartment);
    await journey.open('/full-check?begin');
    await arrive(page, safety.emergency.goDepartment);
  });

  test('goes back, and a changed answer closes the questions that it opened', {
    timeout: 120_000,
  }, async () => {
    const page = await toFirstQuestion();
    await walkPain(page, sciatica, 'below-knee');
    await page.getByRole('button', { name: 'Back' }).click();
    await arriveAt(page, 'leg-pain');
    await page.getByText(text.yourAnswer).waitFor();
    await answerShown(page, 'none');
    expect((await questionShown(page))?.id).toBe('leg-numb');
    await answerShown(page, 'no');
    await arrive(page, text.clash.title);
    await page.getByRole('button', { name: /^What makes it worse/ }).click();
    await arriveAt(page, 'worse-with');
    await page.getByRole('checkbox', { name: /felt in the leg$/ }).uncheck();
    await page.getByRole('button', { name: text.goOnOne }).click();
    await arrive(page, text.result.title);
    await page.getByText('Sciatica', { exact: true }).click();
    await page.getByText('No pain goes into a leg.').waitFor();
  });

  test('goes on where it was after a reload and after being left', { timeout: 120_000 }, async () => {
    const page = await toFirstQuestion();
    await walkPain(page, sciatica, 'where');
    await page.reload();
    await arriveAt(page, 'where');
    await page.getByRole('button', { name: 'Save and leave' }).click();
    await journey.open('/full-check');
    await page.getByRole('link', { name: text.intro.start }).click();
    await arriveAt(page, 'where');
  });

  test('takes a number that cannot be with a sentence, and leaves the age open when wished', async () => {
    const page = await toFirstQuestion();
    await page.getByRole('textbox', { name: text.years }).fill('four');
    await page.keyboard.press('Enter');
    await page.getByText('Type a whole number from 1 to 120.').waitFor();
    await page.getByRole('button', { name: text.pass }).click();
    await arriveAt(page, 'sex');
    await walkPain(page, sciatica);
    await arrive(page, text.result.title);
    expect(await heading(page)).toBe(text.result.title);
  });

  test('holds back exercise when an answer about the pain asks for a clinician today', {
    timeout: 120_000,
  }, async () => {
    const page = await toFirstQuestion();
    const chest = { ...sciatica, where: ['upper-back'], 'other-signs': ['breathing'] };
    await walkPain(page, chest);
    await arrive(page, text.result.title);
    await page.getByText(text.result.urgency['same-day'], { exact: true }).waitFor();
    await journey.open('/core/front-plank');
    await arrive(page, text.result.title);
  });
});

test('can be answered with the keyboard alone', { timeout: 120_000 }, async () => {
  const page = await toFirstQuestion();
  await page.getByRole('textbox', { name: text.years }).focus();
  await page.keyboard.type('52');
  await page.keyboard.press('Enter');
  await arriveAt(page, 'sex');
  for (let screens = 0; screens < 20 && (await questionShown(page)); screens += 1) {
    const before = await heading(page);
    await page.waitForFunction(() => document.querySelectorAll('fieldset:disabled').length === 0);
    for (let keys = 0; keys < 40; keys += 1) {
      await page.keyboard.press('Tab');
      const words = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (words.startsWith(text.unsure)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForFunction((title) => document.querySelector('h1')?.textContent !== title, before);
  }
  await arrive(page, text.result.title);
});
