import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Journey } from './harness.ts';

/** The browser's clocks start at this time and run on by themselves. Before the first page. */
export async function startAt(journey: Journey, iso: string): Promise<void> {
  await journey.context.clock.install({ time: iso });
}

/** From half a minute on time goes by in this page only by `pass` and `sleep`; before any timer of the app runs. */
export async function holdTime(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + 30_000);
}

/** Time runs by itself again. */
export async function letTimeRun(page: Page): Promise<void> {
  await page.clock.resume();
}

/** Whole seconds go by while the page is open and awake; its timers fire once in each. */
export async function pass(page: Page, seconds: number): Promise<void> {
  for (let gone = 0; gone < seconds; gone += 1) {
    await effectsHaveRun(page);
    await page.clock.fastForward(1000);
  }
  await effectsHaveRun(page);
}

/** Timers that a new screen sets are set: the app runs effects in a message after the screen, which a busy machine brings late. */
async function effectsHaveRun(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let turn = 0; turn < 2; turn += 1)
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
  });
}

/** So many seconds go by while the device sleeps: nothing runs, then it wakes. */
export async function sleep(page: Page, seconds: number): Promise<void> {
  await page.clock.fastForward(seconds * 1000);
}

/** The processes that draw the pages really stand still, as when a device is closed and opened again. */
export async function standStill(journey: Journey, forMs: number): Promise<void> {
  const browser = journey.context.browser();
  if (!browser) throw new Error('this Chromium does not tell its processes');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  if (pages.length === 0) throw new Error('Chromium names no process that draws a page');
  for (const id of pages) process.kill(id, 'SIGSTOP');
  await setTimeout(forMs);
  for (const id of pages) process.kill(id, 'SIGCONT');
}
