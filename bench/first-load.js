import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../scripts/chromium.js';
import { serve } from '../scripts/serve.js';

/** Scripts and styles of the first screen, gzip; the 3D figure and the camera come later. */
const limitBytes = 300_000;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const site = await serve('site');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
const loaded = [];
try {
  // Without the service worker, which fetches the rest of the app in the background for use offline.
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  const bodies = [];
  page.on('response', (response) => bodies.push(read(response)));
  await page.goto(site.address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  // What comes after the first picture, such as the figure, counts too.
  await page.waitForTimeout(5000);
  loaded.push(...(await Promise.all(bodies)));
} finally {
  await browser.close();
  await site.close();
}

async function read(response) {
  const body = await response.body();
  const { responseBodySize } = await response.request().sizes();
  return {
    name: new URL(response.url()).pathname,
    type: response.request().resourceType(),
    gzipBytes: gzipSync(body, { level: 9 }).length,
    sentBytes: responseBodySize,
  };
}

for (const { name, type, gzipBytes, sentBytes } of loaded.sort((a, b) => b.gzipBytes - a.gzipBytes)) {
  console.log(
    `${kB(gzipBytes).padStart(10)} gzip ${kB(sentBytes).padStart(10)} sent  ${type.padEnd(10)} ${name}`,
  );
}
const code = loaded.filter(({ type }) => type === 'script' || type === 'stylesheet');
if (code.length === 0) throw new Error('no script was loaded: the measurement is broken');
const gzipBytes = code.reduce((sum, file) => sum + file.gzipBytes, 0);
const sentBytes = loaded.reduce((sum, file) => sum + file.sentBytes, 0);
console.log(`Everything sent on the first load: ${kB(sentBytes)}, with brotli, fonts and pictures included.`);
console.log(`Scripts and styles of the first load: ${kB(gzipBytes)} gzip of at most ${kB(limitBytes)}.`);
process.exitCode = gzipBytes > limitBytes ? 1 : 0;
