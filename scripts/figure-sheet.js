import path from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from './chromium.js';
import { isMain } from './project.js';

const help = `Draws every motion of the library at its start, middle and end, light to OUT.png and dark to OUT-dark.png.
  node scripts/figure-sheet.js OUT.png [--only PART-OF-A-NAME] [--light] [--scale 2]`;

/** Renders the sheet page of test/figure-sheet with Vite and Chromium and saves its picture, or two. */
export async function figureSheet(out, { only = '', dark = true, scale = 1 } = {}) {
  const server = await createServer({
    root: process.cwd(),
    configFile: path.resolve('vite.config.ts'),
    server: { port: 0, host: '127.0.0.1', watch: null, hmr: false },
    logLevel: 'error',
    cacheDir: path.resolve('node_modules/.vite-sheet'),
  });
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    await server.listen();
    const [base] = server.resolvedUrls?.local ?? [];
    const page = await browser.newPage({
      viewport: { width: 1330, height: 900 },
      deviceScaleFactor: scale,
    });
    const faults = [];
    page.on('pageerror', (e) => faults.push(e.message));
    page.on('console', (m) => m.type() === 'error' && faults.push(m.text()));
    const themes = dark ? ['light', 'dark'] : ['light'];
    for (const theme of themes) {
      await page.goto(`${base}test/figure-sheet/index.html?only=${encodeURIComponent(only)}&theme=${theme}`);
      await page.waitForSelector('main svg', { timeout: 60_000 });
      await page.waitForTimeout(300);
      const to = theme === 'dark' ? out.replace(/(\.png)?$/, '-dark.png') : out;
      await page.screenshot({ path: to, fullPage: true });
    }
    const count = await page.locator('main svg').count();
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return count;
  } finally {
    await browser.close();
    await server.close();
  }
}

if (isMain(import.meta.url)) {
  const args = process.argv.slice(2);
  const after = (flag) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const [out] = args;
  if (out === undefined || out.startsWith('--')) {
    console.log(help);
  } else {
    const count = await figureSheet(out, {
      only: after('--only') ?? '',
      dark: !args.includes('--light'),
      scale: Number(after('--scale') ?? 1),
    });
    console.log(`${count} figures drawn to ${out}`);
  }
}
