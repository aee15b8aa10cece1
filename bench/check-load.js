import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../scripts/chromium.js';
import { serve } from '../scripts/serve.js';

/** What the check loads beyond the first screen, scripts and styles, gzip. */
const limitBytes = 40_000;
const screens = ['/check', '/full-check'];
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const site = await serve('site');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });

/** Names and sizes of the scripts and styles that a first visit to a path loads. */
async function loadedAt(path) {
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  const files = [];
  page.on('response', (response) => {
    if (['script', 'stylesheet'].includes(response.request().resourceType())) files.push(sizeOf(response));
  });
  await page.goto(new URL(path, site.address).href, { waitUntil: 'networkidle' });
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await page.waitForTimeout(3000);
  await page.close();
  return { heading, files: new Map(await Promise.all(files)) };
}

async function sizeOf(response) {
  const bytes = gzipSync(await response.body(), { level: 9 }).length;
  return [new URL(response.url()).pathname, bytes];
}

let most = 0;
try {
  const first = await loadedAt('/');
  for (const path of screens) {
    const { heading, files } = await loadedAt(path);
    const more = [...files].filter(([name]) => !first.files.has(name));
    const bytes = more.reduce((sum, [, size]) => sum + size, 0);
    most = Math.max(most, bytes);
    console.log(`${kB(bytes).padStart(8)} more at ${path}, "${heading}"`);
    for (const [name, size] of more) console.log(`${kB(size).padStart(12)} ${name}`);
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`The check beyond the first screen: ${kB(most)} of at most ${kB(limitBytes)}.`);
process.exitCode = most > limitBytes ? 1 : 0;
