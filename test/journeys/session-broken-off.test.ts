import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './harness.ts';
import { begun, begunNow, numeral, press, recorded, tellPain, untilAsked } from './in-session.ts';
import { lastOnDisk } from './on-disk.ts';
import { holdTime, pass, sleep, standStill, startAt } from './passing-time.ts';

test.override('journeyOptions', { ownBrowser: true });

/** Begins, and stands two seconds into the second hold on the left. */
async function inSecondHold(page: Page): Promise<void> {
  await press(page, 'Start');
  await pass(page, 5 + 5 + 3 + 2);
  await page.getByText('Hold 2 of 2 · left side').waitFor();
  expect(await numeral(page)).toBe('3');
}

/** Ends the left set from its second hold on, and looks at what is recorded of it. */
async function endSecondHold(page: Page, leftS: number): Promise<void> {
  await pass(page, leftS - 1);
  await page.getByText('Hold 2 of 2 · left side').waitFor();
  await pass(page, 1);
  await page.getByText('Change side. Next is the right side').waitFor();
}

const leftSet = { kind: 'set-done', exerciseId: 'side-plank-knees', side: 'left', set: 0 };

describe('a browser that is killed in the middle of a set', () => {
  test('goes on at the same hold', async ({ journey }) => {
    const before = await begun(journey);
    await inSecondHold(before);
    await expect.poll(() => lastOnDisk(before)).toMatchObject({ ...leftSet, reps: 1 });
    await journey.killBrowser();
    await journey.relaunch();
    await startAt(journey, '2026-11-25T08:40:00.000Z');
    const page = await journey.open('/session');
    await page.getByRole('heading', { name: 'Go on where you were' }).waitFor();
    await page.getByText('Side plank on your knees, hold 2 of 2, left side.').waitFor();
    await press(page, 'Go on');
    await page.getByText('Hold 2 of 2 · left side').waitFor();
    await holdTime(page);
    await press(page, 'Start');
    await pass(page, 5);
    await endSecondHold(page, 5);
    const body = await recorded(journey);
    expect(body.slice(1)).toMatchObject([
      { ...leftSet, reps: 1, workS: 5 },
      { ...leftSet, reps: 2, workS: 10 },
    ]);
  });

  test('still asks for the pain of an exercise that was just done', async ({ journey }) => {
    const page = await begun(journey);
    await press(page, 'Start');
    await untilAsked(page);
    await expect.poll(() => lastOnDisk(page)).toMatchObject({ ...leftSet, side: 'right', reps: 2 });
    await journey.killBrowser();
    await journey.relaunch();
    await startAt(journey, '2026-11-25T08:40:00.000Z');
    const again = await journey.open('/session');
    await again.getByText('Side plank on your knees is done. Only the question on pain is left.').waitFor();
    await press(again, 'Go on');
    await tellPain(again, 3);
    await press(again, 'Next: Bridge');
  });
});

describe('time in which nobody trained', () => {
  test('asleep is not credited: the set stands still and goes on where it was', async ({ journey }) => {
    const page = await begun(journey);
    await inSecondHold(page);
    await sleep(page, 600);
    await page.getByText('The device was asleep. That time was not counted.').waitFor();
    expect(await numeral(page)).toBe('3');
    await press(page, 'Go on');
    await page.getByText('Come back into position').waitFor();
    await pass(page, 3);
    expect(await numeral(page)).toBe('3');
    await endSecondHold(page, 3);
    await sleep(page, 600);
    await page.getByText('The device was asleep. That time was not counted.').waitFor();
    expect(await numeral(page)).toBe('10');
    const body = await recorded(journey);
    expect(body.slice(1)).toMatchObject([
      { ...leftSet, reps: 1, workS: 5 },
      { ...leftSet, reps: 2, workS: 10 },
    ]);
  });

  test('by a wall clock that jumps is not credited', async ({ journey }) => {
    const page = await begun(journey);
    await inSecondHold(page);
    await page.clock.setSystemTime('2026-11-25T11:00:00.000Z');
    await pass(page, 1);
    await page.getByText('Hold 2 of 2 · left side').waitFor();
    expect(await numeral(page)).toBe('2');
  });

  test('by a person who paused is not credited', async ({ journey }) => {
    const page = await begun(journey);
    await inSecondHold(page);
    await press(page, 'Pause');
    await page.getByText('The time stands still. Nothing is counted.').waitFor();
    await pass(page, 20);
    expect(await numeral(page)).toBe('3');
    await page.keyboard.press('Space');
    await page.getByText('Come back into position').waitFor();
    await pass(page, 3);
    await endSecondHold(page, 3);
  });

  test('by a browser that stood still is not credited', async ({ journey }) => {
    const page = await begunNow(journey);
    await press(page, 'Start');
    await page.getByText('Get ready · left side').waitFor();
    const before = Number(await numeral(page));
    await standStill(journey, 6000);
    await page.getByText('Paused by itself').waitFor();
    expect(Number(await numeral(page))).toBeGreaterThanOrEqual(before - 1);
    await press(page, 'Go on');
    await page.getByText('Get ready · left side').waitFor();
  });
});
