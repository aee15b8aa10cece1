import type { Page } from 'playwright-core';
import { type Answer, flagsOf, type SafetyAnswers, type SafetyForm, safetyForms } from '#care';
import { redFlags } from '#library';
import text from '../../src/app/text/en/safety-check.json' with { type: 'json' };
import type { Journey } from './harness.ts';

const addresses: Readonly<Record<SafetyForm, string>> = {
  full: '/check',
  short: '/check/short',
  relief: '/check/relief',
};

interface ListText {
  readonly id: string;
  readonly title: string;
}
const lists: readonly ListText[] = Object.entries(text.groups).map(([id, { title }]) => ({ id, title }));

/** The record is empty again, as for somebody who was never here. */
export async function freshRecord(journey: Journey): Promise<void> {
  const { page } = journey;
  await page.goto('about:blank');
  const devtools = await journey.context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: journey.origin, storageTypes: 'indexeddb' });
  await devtools.detach();
}

/** Opens the first screen of a form. */
export async function openCheck(journey: Journey, form: SafetyForm, query = ''): Promise<Page> {
  const page = await journey.open(addresses[form] + query);
  await heading(page);
  return page;
}

/** The title of the screen that is shown. */
export async function heading(page: Page): Promise<string> {
  return (await page.locator('h1').textContent()) ?? '';
}

/** Waits for the screen with this title. */
export async function arrive(page: Page, title: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** The address without its search. */
export function place(page: Page): string {
  return new URL(page.url()).pathname;
}

/** Answers screen by screen, no to what is not named, and gives the title of the first screen that asks nothing. */
export async function walk(page: Page, form: SafetyForm, said: SafetyAnswers = {}): Promise<string> {
  for (let screens = 0; screens < 60; screens += 1) {
    const asked = flagsAsked(await heading(page), form);
    if (asked.length === 0) return heading(page);
    await answerScreen(page, form, said);
  }
  throw new Error('the check never ended');
}

/** As `walk`, but only up to the answer to `deciding`; gives the title of the very next screen. */
export async function walkTo(
  page: Page,
  form: SafetyForm,
  said: SafetyAnswers,
  deciding: string,
): Promise<string> {
  for (let screens = 0; screens < 60; screens += 1) {
    const title = await heading(page);
    const asked = flagsAsked(title, form);
    if (asked.length === 0) throw new Error(`"${title}" came before "${deciding}" was asked`);
    const opens = listOf(title) !== undefined && !(await hasTicks(page));
    const next = await answerScreen(page, form, said);
    if (asked.includes(deciding) && !(opens && asked.some((flag) => counts(said[flag])))) return next;
  }
  throw new Error('the check never ended');
}

/** Answers the one screen that is shown and gives the title of the next. */
export async function answerScreen(page: Page, form: SafetyForm, said: SafetyAnswers = {}): Promise<string> {
  const title = await heading(page);
  const flags = flagsAsked(title, form);
  if (title === text.doubt.title) await tickDoubts(page, said);
  else if (listOf(title) === undefined) await answerQuestion(page, said[flags[0] ?? ''] ?? 'no');
  else if (await hasTicks(page)) await tickList(page, flags, said);
  else await answerList(page, flags, said);
  await page.waitForFunction((before) => {
    const now = document.querySelector('h1')?.textContent;
    return now !== undefined && now !== before;
  }, title);
  return heading(page);
}

async function answerQuestion(page: Page, answer: Answer): Promise<void> {
  if (answer !== 'unsure') return touch(page, answer === 'yes' ? text.yes : text.no);
  await touch(page, text.unsure);
  const still = page.getByRole('button', { name: text.stillUnsure, exact: true });
  if (await still.isVisible()) await still.click();
}

async function answerList(page: Page, flags: readonly string[], said: SafetyAnswers): Promise<void> {
  if (flags.some((flag) => said[flag] === 'yes')) return touch(page, text.anyYes);
  if (flags.some((flag) => said[flag] === 'unsure')) {
    await page.getByRole('button', { name: text.anyUnsure }).click();
    return;
  }
  await touch(page, text.anyNone);
}

async function tickList(page: Page, flags: readonly string[], said: SafetyAnswers): Promise<void> {
  const ticked = redFlags.filter(({ id }) => flags.includes(id) && said[id] === 'yes');
  for (const { briefly } of ticked) await page.getByRole('checkbox', { name: briefly, exact: true }).check();
  if (flags.some((flag) => said[flag] === 'unsure')) return touch(page, text.pickUnsure);
  await page.getByRole('button', { name: ticked.length > 0 ? /^Go on with/ : text.pickNone }).click();
}

/** Ticks what is doubted among the facts that this screen lists. */
async function tickDoubts(page: Page, said: SafetyAnswers): Promise<void> {
  for (const flag of await page
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value'))))
    if (flag && said[flag] === 'unsure') await page.locator(`input[value="${flag}"]`).check();
  await touch(page, text.doubt.go);
}

function touch(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

async function hasTicks(page: Page): Promise<boolean> {
  return (await page.getByRole('checkbox').count()) > 0;
}

function listOf(title: string): string | undefined {
  return lists.find((list) => list.title === title)?.id;
}

function flagsAsked(title: string, form: SafetyForm): readonly string[] {
  if (title === text.doubt.title)
    return safetyForms[form].flatMap((one) => (one.kind === 'pick' ? flagsOf(one) : []));
  const list = listOf(title);
  const step = safetyForms[form].find((one) => one.kind !== 'one' && one.id === list);
  if (step) return flagsOf(step);
  return redFlags.filter(({ question }) => question === title).map(({ id }) => id);
}

function counts(answer: Answer | undefined): boolean {
  return answer === 'yes' || answer === 'unsure';
}
