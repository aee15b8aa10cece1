import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fold } from '#record';
import { aCopy, readyToTrain } from './a-copy.ts';
import { test } from './harness.ts';
import { addCopy, savedCopy } from './in-settings.ts';

test.override('journeyOptions', { ownBrowser: true });

const easeWords = 'Your pain is above 5 now, so today has only gentle steps, one set each.';
const aPainfulEvening = { kind: 'checked-in', painNow: 6, activities: [] } as const;

/** The device is put away, or taken up again. */
async function look(page: Page, visible: boolean): Promise<void> {
  await page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    visible ? 'visible' : 'hidden',
  );
}

async function plansIn(page: Page) {
  const { events } = await savedCopy(page);
  return { made: events.filter(({ body }) => body.kind === 'plan-made').length, plan: fold(events).plan };
}

test('a plan eased for a painful day is the usual one again the next morning, made once', async ({
  journey,
}) => {
  await journey.context.clock.setFixedTime(new Date('2026-11-25T20:00:00.000Z'));
  const page = await journey.open('/settings');
  const other = await journey.openTab('/settings');
  await look(other, false);
  const before = { at: '2026-11-25T19:00:00.000Z', what: readyToTrain };
  const evening = { at: '2026-11-25T19:30:00.000Z', what: [aPainfulEvening] };
  await addCopy(page, aCopy(before, evening));
  await journey.open('/programme');
  await page.getByText(easeWords).first().waitFor({ state: 'attached' });
  const eased = await plansIn(other);
  expect(eased.made).toBe(2);
  expect(eased.plan?.because.map(({ text }) => text)).toContain(easeWords);

  await Promise.all([page, other].map((one) => look(one, false)));
  await journey.context.clock.setFixedTime(new Date('2026-11-26T06:30:00.000Z'));
  await look(page, true);
  await page.getByText(easeWords).first().waitFor({ state: 'detached' });
  const morning = await plansIn(other);
  expect(morning.made).toBe(eased.made + 1);
  expect(morning.plan?.because.map(({ text }) => text)).not.toContain(easeWords);

  await look(page, false);
  await look(page, true);
  await look(other, true);
  expect((await plansIn(other)).made).toBe(morning.made);
});
