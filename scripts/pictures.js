import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.js';
import { root } from './project.js';
import { serve } from './serve.js';

/** The pictures of the README: their names, and the gallery state each shows. */
const pictures = { today: 'today/session', 'core-profile': 'my-back/named-twice' };
const folder = path.join(root, 'docs', 'pictures');

await mkdir(folder, { recursive: true });
const gallery = await serve('gallery');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  for (const [name, state] of Object.entries(pictures)) {
    await page.goto(new URL(`gallery.html?state=${encodeURIComponent(state)}`, gallery.address).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const isState = await page.evaluate((id) => Reflect.get(window, '__states').includes(id), state);
    if (!isState) throw new Error(`the gallery has no state "${state}"`);
    await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  }
} finally {
  await browser.close();
  await gallery.close();
}
