import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { aCopy } from './a-copy.ts';
import { firstDay } from './first-week-person.ts';
import { test } from './harness.ts';
import { addCopy } from './in-settings.ts';

/** What has the focus: its words, and whether a person can see that it has it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (!(element instanceof HTMLElement)) return { words: '', isSeen: false };
    const shown = element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
    const styles = [element, shown, ...shown.querySelectorAll('*')].map((one) => getComputedStyle(one));
    const isSeen = styles.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
    );
    return { words: element.getAttribute('aria-label') ?? shown.textContent ?? '', isSeen };
  });
}

/** Presses Tab until something with these words has the focus. */
async function tabTo(page: Page, words: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    passed.push(now.words.replace(/\s+/g, ' '));
    if (!(typeof words === 'string' ? now.words.startsWith(words) : words.test(now.words))) continue;
    expect(now.isSeen, `the focus on "${now.words}" cannot be seen`).toBe(true);
    return;
  }
  throw new Error(`Tab never came to ${words}; it came to: ${passed.join(' | ')}`);
}

async function choose(page: Page, words: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, words);
  await page.keyboard.press(key);
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Says no to screen after screen until one does not ask. */
async function sayNo(page: Page, until: RegExp): Promise<void> {
  for (let screens = 0; screens < 40; screens += 1) {
    await title(page).waitFor();
    const asked = (await title(page).textContent()) ?? '';
    if (until.test(asked)) return;
    await choose(page, /^(?:None of these|No)\b/);
    await page.waitForFunction((before) => {
      const now = document.querySelector('h1')?.textContent;
      return now !== undefined && now !== before;
    }, asked);
  }
  throw new Error(`the check never came to ${until}`);
}

test('from the first screen through the danger questions to a rest and back, by keyboard alone', async ({
  journey,
}) => {
  const page = await journey.open('/');
  await title(page).waitFor();
  await choose(page, 'Relief now');
  await sayNo(page, /^Relief$/);

  await choose(page, /Calves on a chair/);
  await page.getByRole('heading', { name: 'Not if one of these is you' }).waitFor();
  await choose(page, 'None of these is me');
  await page.getByRole('heading', { name: 'Get into position' }).waitFor();
  await choose(page, /^0$/, 'Space');
  await page.keyboard.press('ArrowRight');
  await choose(page, /^Start, \d+ minutes/);
  await page.getByRole('timer').or(page.getByText('minutes left')).first().waitFor();

  await choose(page, 'Pause');
  await page.getByText('Paused', { exact: true }).waitFor();
  await choose(page, 'Go on');
  await choose(page, 'Finish');
  await page.getByRole('heading', { name: 'How is the pain now?' }).waitFor();
  await choose(page, /^0$/, 'Space');
  await choose(page, 'Done');
  await page.getByText('Saved on this device').waitFor();
  await choose(page, 'Back to Today');
  await title(page).waitFor();
});

test('help in an emergency is reached and left by keyboard', async ({ journey }) => {
  const page = await journey.open('/');
  await title(page).waitFor();
  await choose(page, 'Get help now');
  await page.waitForURL('**/get-help');
  await title(page).waitFor();
  await choose(page, /^(?:Back|Close)$/);
  await page.getByRole('heading', { name: 'What do you need?' }).waitFor();
});

test('the programme and the progress, in the order in which they are read', async ({ journey }) => {
  const page = await journey.open('/settings');
  await addCopy(page, aCopy({ at: '2026-11-23T08:00:00.000Z', what: firstDay() }));
  await journey.open('/programme');
  await page.getByRole('heading', { name: 'Strong sides' }).waitFor();
  await choose(page, 'Why, or swap');
  await choose(page, 'Swap it');
  const dialog = page.getByRole('dialog', { name: 'Swap side lean on the wall' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect((await focused(page)).words).toBe('Swap it');

  await page.keyboard.press('Enter');
  await choose(page, 'I have no room for it');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(/(?:takes its place|Nothing else fits there)\. Saved\./).waitFor();
  const inItsPlace = await page
    .getByRole('list', { name: 'Exercises of the programme' })
    .getByRole('link')
    .first()
    .textContent();
  expect(inItsPlace).not.toMatch(/^Side lean/);
  await expect.poll(async () => (await focused(page)).words).toBe(inItsPlace);
  for (const words of [
    /^Why, or swap/,
    'Start session',
    'Why this programme?',
    /^Mon/,
    /^12\smin/,
    /^Chair/,
    /^Stand/,
    'More about me',
  ])
    await tabTo(page, words);

  await journey.open('/progress');
  await page.getByRole('heading', { name: 'Hold times' }).waitFor();
  for (const words of [
    'Skip to content',
    'Relief',
    'Today',
    'Progress',
    'The numbers as a table',
    'What is the error?',
  ])
    await tabTo(page, words);
  await page.keyboard.press('Enter');
  await page.getByText('The same hold on two days differs').waitFor();
  await tabTo(page, 'Check in');
});
