import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type Journey, test } from './harness.ts';
import { begun, press } from './in-session.ts';
import { letTimeRun, pass } from './passing-time.ts';

/** Writes down what the device would say. */
async function listen(journey: Journey): Promise<void> {
  await journey.context.addInitScript(() => {
    const spoken: string[] = [];
    Reflect.set(window, 'spoken', spoken);
    window.speechSynthesis.speak = ({ text }) => {
      spoken.push(text);
    };
  });
}

async function heard(page: Page): Promise<unknown> {
  return page.evaluate((): unknown => Reflect.get(window, 'spoken'));
}

describe('the voice', () => {
  test('says what comes and counts, and is silent once it is turned off', async ({ journey }) => {
    await listen(journey);
    const page = await begun(journey);
    await press(page, 'Start');
    await pass(page, 6);
    const words = ['Side plank on your knees', 'Side plank on your knees. Get ready.', '3', '2', '1'];
    expect(await heard(page)).toEqual([...words, 'Left side. Hold']);

    await press(page, 'Voice is on. Turn it off');
    await page.getByRole('button', { name: 'Voice is off. Turn it on' }).waitFor();
    await pass(page, 12);
    expect(await heard(page)).toEqual([...words, 'Left side. Hold']);

    await letTimeRun(page);
    await page.reload();
    await press(page, 'Go on');
    await page.getByRole('button', { name: 'Voice is off. Turn it on' }).waitFor();
    expect(await heard(page)).toEqual([]);
  });
});
