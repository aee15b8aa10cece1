import type { Page } from 'playwright-core';
import { type CheckAnswers, type CheckValue, checkQuestions } from '#care';
import { optionsOf, type Question } from '#library';
import text from '../../src/app/text/en/full-check.json' with { type: 'json' };
import { arrive, heading } from './safety-walk.ts';

/** A story of sciatica for seven weeks, as somebody would tell it. */
export const sciatica: CheckAnswers = {
  age: 52,
  sex: 'female',
  duration: '6-to-12-weeks',
  course: 'same',
  limits: 'some',
  background: ['none'],
  where: ['low-side'],
  began: 'effort',
  'worse-with': ['sitting', 'cough-in-leg'],
  'better-with': ['moving'],
  'leg-pain': 'one-leg',
  'below-knee': 'yes',
  'leg-worse': 'yes',
  'leg-numb': 'yes',
  'leg-walking': 'fine',
};

/** The question about the pain that is shown, if one is. */
export async function questionShown(page: Page): Promise<Question | undefined> {
  const title = await heading(page);
  return checkQuestions.find(({ question }) => question === title);
}

/** Answers the question that is shown and waits for the next screen. */
export async function answerShown(page: Page, value: CheckValue): Promise<void> {
  const question = await questionShown(page);
  if (!question) throw new Error(`"${await heading(page)}" asks nothing about the pain`);
  if (question.kind === 'whole-number') {
    await page.getByRole('textbox', { name: text.years }).fill(String(value));
    await page.getByRole('button', { name: text.goOn, exact: true }).click();
  } else if (question.kind === 'many-of') {
    const codes = typeof value === 'object' ? value : [String(value)];
    for (const { code, text: option } of question.options)
      if (codes.includes(code)) await page.getByRole('checkbox', { name: option, exact: true }).check();
    const ticked = codes.some((code) => question.options.some((option) => option.code === code));
    await page.getByRole('button', { name: ticked ? /^Go on with/ : question.alone.text }).click();
  } else {
    const option = optionsOf(question).find(({ code }) => code === value);
    const words = value === 'unsure' ? text.unsure : option?.text;
    if (!words) throw new Error(`${question.id} cannot be ${JSON.stringify(value)}`);
    await page
      .getByRole('button', { name: new RegExp(`^${escaped(words)}`) })
      .first()
      .click();
  }
  await page.waitForFunction((before) => {
    const now = document.querySelector('h1')?.textContent;
    return now !== undefined && now !== before;
  }, question.question);
}

/** Answers question after question until `until` is asked or nothing is; gives how many were answered. */
export async function walkPain(page: Page, story: CheckAnswers, until?: string): Promise<number> {
  for (let asked = 0; asked < 30; asked += 1) {
    const question = await questionShown(page);
    if (!question || question.id === until) return asked;
    const value = story[question.id];
    if (value === undefined) throw new Error(`the story does not answer ${question.id}`);
    await answerShown(page, value);
  }
  throw new Error('the check never ended');
}

/** Waits for the question with this id. */
export async function arriveAt(page: Page, id: string): Promise<void> {
  const title = checkQuestions.find((one) => one.id === id)?.question;
  if (!title) throw new Error(`no question has the id ${id}`);
  await arrive(page, title);
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
