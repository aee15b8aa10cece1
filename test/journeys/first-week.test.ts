import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { aCopy } from './a-copy.ts';
import { activity, firstDay, herPlan, holds, train } from './first-week-person.ts';
import { type Journey, test } from './harness.ts';
import { press, tellPain } from './in-session.ts';
import { addCopy, savedCopy } from './in-settings.ts';
import { holdTime, letTimeRun, pass, startAt } from './passing-time.ts';
import { arrive, place, walk } from './safety-walk.ts';

test.override('journeyOptions', { ownBrowser: true, serviceWorkers: 'allow' });

/** Touches a link; a word alone is the whole of its name. */
const follow = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true }).click();

/** The browser was closed; at this time the person opens it again. */
async function comeBack(journey: Journey, iso: string): Promise<Page> {
  await journey.relaunch();
  await startAt(journey, iso);
  return journey.open('/');
}

/** There is no server and no network when the browser is opened again. */
async function comeBackOffline(journey: Journey, iso: string): Promise<Page> {
  await journey.whenKeptOffline();
  journey.allow(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/);
  await journey.relaunch();
  await journey.stopServer();
  await startAt(journey, iso);
  await journey.setOffline(true);
  return journey.open('/');
}

async function recorded(journey: Journey) {
  const { events } = await savedCopy(await journey.open('/settings'));
  return events.map(({ body }) => body);
}

async function tellAboutHer(page: Page): Promise<void> {
  await arrive(page, 'Age and sex');
  await page.getByLabel('Your age').fill('38');
  await page.getByRole('radio', { name: 'Female' }).check();
  await press(page, 'Next');
  for (const asked of [
    'Anything to be careful with?',
    'What can you not do now?',
    'What is in reach?',
    'Height and weight',
  ]) {
    await arrive(page, asked);
    await press(page, 'Next');
  }
  await arrive(page, 'Two things you want back');
  await page.getByLabel('First activity').fill(activity);
  await press(page, 'Save and go on');
}

async function holdAll(page: Page): Promise<void> {
  await follow(page, `Start: ${holds[0].name}`);
  await page.getByRole('button', { name: /^I am ready/ }).waitFor();
  await holdTime(page);
  for (const [i, { name, holdS }] of holds.entries()) {
    await arrive(page, name);
    await page.getByRole('button', { name: /^I am ready/ }).click();
    await page.getByRole('timer', { name: '5, then lift' }).waitFor();
    await pass(page, 5 + holdS);
    await page.getByRole('timer', { name: `${holdS} seconds` }).waitFor();
    await page.getByRole('button', { name: /^I am down/ }).click();
    await press(page, 'I was tired or lost the line');
    await tellPain(page, 2);
    await press(page, 'Save the result');
    await page.getByText('Saved on this device').waitFor();
    const next = holds[i + 1];
    if (!next) break;
    await press(page, `Next: ${next.name}`);
    await press(page, 'Skip the rest');
  }
  await letTimeRun(page);
  await press(page, 'See my results');
}

describe('the first week of a person', () => {
  test('begins with a check, what she holds, and a programme for her weaker side', {
    timeout: 300_000,
  }, async ({ journey }) => {
    await startAt(journey, '2026-11-23T08:00:00.000Z');
    let page = await journey.open('/');
    await arrive(page, 'What do you need?');
    await page.getByRole('link', { name: /^Relief now/ }).waitFor();
    await follow(page, /^Check my back/);
    await page.locator('h1').waitFor();
    expect(await walk(page, 'full')).toBe('No danger sign today');
    await follow(page, 'Next: about you');
    await tellAboutHer(page);

    await arrive(page, 'How long can you hold?');
    await holdAll(page);
    await arrive(page, 'Your left side hold is your shortest');
    await follow(page, 'Make my programme');
    await arrive(page, 'Strong sides');
    await page
      .getByText('Your left side is where you hold least, so the plan gives it most.')
      .first()
      .waitFor();
    expect(await page.getByText('Why, or swap').count()).toBe(herPlan().items.length);

    page = await comeBackOffline(journey, '2026-11-23T18:00:00.000Z');
    await page.getByRole('heading', { level: 1, name: /^Strong sides, 1\d minutes/ }).waitFor();
    await follow(page, 'My back');
    await arrive(page, 'Your left side hold is your shortest');
    const bodies = await recorded(journey);
    for (const { kind, ...what } of firstDay().filter((one) => one.kind === 'core-test-done'))
      expect(bodies).toContainEqual(expect.objectContaining({ kind, ...what }));
    expect(bodies.findLast(({ kind }) => kind === 'plan-made')).toMatchObject({ plan: herPlan() });
  });

  test('goes on with three sessions, a rest and a check-in, and all of it is there offline', {
    timeout: 600_000,
  }, async ({ journey }) => {
    await startAt(journey, '2026-11-23T09:00:00.000Z');
    let page = await journey.open('/settings');
    await addCopy(page, aCopy({ at: '2026-11-23T08:30:00.000Z', what: firstDay() }));
    await journey.open('/');
    await follow(page, 'Start session');
    await arrive(page, 'Ready when you are');
    const exercises = await train(page, 'Short', 2);
    expect(exercises[0]).toBe('Side lean on the wall');
    await follow(page, 'Back to Today');
    await arrive(page, 'Rest today');

    for (const [at, pain] of [
      ['2026-11-25T17:00:00.000Z', 4],
      ['2026-11-27T06:30:00.000Z', 1],
    ] as const) {
      page = await comeBack(journey, at);
      await follow(page, 'Start session');
      await arrive(page, /new in the last two weeks/);
      await walk(page, 'short');
      await arrive(page, 'Ready when you are');
      await train(page, 'Short', pain);
      await page.getByText(`done · pain ${pain} of 10`).first().waitFor();
    }

    page = await comeBack(journey, '2026-11-28T20:00:00.000Z');
    await follow(page, 'Relief');
    await arrive(page, /new in the last two weeks/);
    expect(await walk(page, 'relief')).toBe('Relief');
    await follow(page, /^On your front/);
    await press(page, 'None of these is me');
    await tellPain(page, 5);
    await holdTime(page);
    await press(page, 'Start, 2 minutes');
    await pass(page, 60);
    await press(page, 'Finish');
    await tellPain(page, 3);
    await page.getByRole('radio', { name: 'It was enough' }).check();
    await press(page, 'Done');
    await page.getByText('Pain before 5, now 3.').waitFor();
    await page.getByText('Saved on this device').waitFor();

    page = await comeBack(journey, '2026-11-29T09:00:00.000Z');
    await arrive(page, 'Rest today');
    expect(await page.getByText('Weekly check-in').count()).toBe(0);
    await follow(page, 'Progress');
    await follow(page, 'Check in');
    await arrive(page, /new in the last two weeks/);
    await walk(page, 'short');
    await arrive(page, 'Your pain this week');
    await pick(page, 'On average', 4);
    await pick(page, 'At its worst', 6);
    await press(page, 'Next');
    await page.getByRole('radio', { name: 'No leg' }).check();
    await press(page, 'Next');
    await pick(page, activity, 5);
    await press(page, 'Save the check-in');
    await arrive(page, 'Your start is noted');
    await page.getByText('Saved on this device').waitFor();
    await follow(page, 'See my progress');
    await seesItAll(page);

    page = await comeBackOffline(journey, '2026-11-29T10:00:00.000Z');
    await arrive(page, 'Rest today');
    await page.getByText('3 of 3 sessions this week').waitFor();
    await follow(page, 'My back');
    await arrive(page, 'Your left side hold is your shortest');
    await follow(page, 'Programme');
    await arrive(page, 'Strong sides');
    await follow(page, 'Progress');
    await seesItAll(page);
    expect(place(page)).toBe('/progress');
    const bodies = await recorded(journey);
    expect(bodies.filter(({ kind }) => kind === 'session-finished')).toMatchObject(
      Array.from({ length: 3 }, () => ({ how: 'completed' })),
    );
    expect(bodies.filter(({ kind }) => kind === 'safety-judged')).toMatchObject(
      ['full', 'short', 'short', 'relief', 'short'].map((form) => ({ form, urgency: 'clear' })),
    );
    expect(bodies.findLast(({ kind }) => kind === 'relief-done')).toMatchObject({
      techniqueId: 'prone-on-elbows',
      painBefore: 5,
      painAfter: 3,
    });
  });
});

async function pick(page: Page, name: string, nrs: number): Promise<void> {
  await page
    .getByRole('group', { name })
    .getByRole('radio', { name: String(nrs), exact: true })
    .check();
}

/** Pain, activity, holds with their error, sessions. */
async function seesItAll(page: Page): Promise<void> {
  await arrive(page, 'Too early to say');
  await page.getByRole('img', { name: 'Pain in the first week: 4 of 10.' }).waitFor();
  await page.getByRole('img', { name: `${activity}: 5 of 10.` }).waitFor();
  for (const name of ['Left side: 20', 'Right side: 62', 'Back: 130', 'Front: 80'])
    await page.getByRole('img', { name: new RegExp(`^${name} plus or minus \\d+ seconds`) }).waitFor();
  await page.getByText('3 sessions in 1 week.').waitFor();
}
