import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Journey } from '../journeys/harness.ts';
import { audit, bringAxe } from './audit.ts';

/** Set to a folder, pictures of every state are saved there. */
const pictures = process.env.BACKSTAY_SCREENSHOTS;
const schemes = ['light', 'dark'] as const;
const widths = [320, 1280] as const;

const journey = await Journey.start({ folder: 'gallery' });
afterAll(() => journey.close());

await bringAxe(journey.context);
await journey.open('/gallery.html');
const named = await journey.page.waitForFunction((): unknown => Reflect.get(window, '__states'));
const states = z.array(z.string()).parse(await named.jsonValue());

/** As high as the page is long: the bar below then hides nothing that scrolling would bring into view. */
async function showWhole(page: Page, width: number): Promise<void> {
  const least = width < 600 ? 640 : 800;
  await page.setViewportSize({ width, height: least });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (height > least) await page.setViewportSize({ width, height });
}

test('the gallery holds at least one state, and no id twice', () => {
  expect(states.length).toBeGreaterThan(0);
  expect(new Set(states).size).toBe(states.length);
});

test.each(states)('%s has no barrier and no sideways scroll, light and dark, narrow and wide', async (id) => {
  const before = journey.problems.length;
  const page = await journey.open(`/gallery.html?state=${encodeURIComponent(id)}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  const findings: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await showWhole(page, width);
      const where = `${colorScheme}, ${width} px`;
      for (const finding of await audit(page)) findings.push(`${where}: ${finding}`);
      if (pictures) {
        await mkdir(pictures, { recursive: true });
        const file = path.join(pictures, `${id.replaceAll('/', '-')}-${colorScheme}-${width}.png`);
        await page.screenshot({ path: file, fullPage: true });
      }
    }
  }
  expect([...findings, ...journey.problems.slice(before)]).toEqual([]);
});
