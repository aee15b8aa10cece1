import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.js';
import { root } from './project.js';

const folder = path.join(root, 'src', 'app', 'public');
const source = await readFile(path.join(folder, 'icon.svg'), 'utf8');

/** Phones cut the corners themselves and may cut a tenth off each edge: ground to the edge, sign smaller. */
const fullBleed = source
  .replace(' rx="116"', '')
  .replace('id="sign"', 'id="sign" transform="translate(256 256) scale(0.82) translate(-256 -256)"');

const pictures = [
  { file: 'icon-192.png', size: 192, svg: source },
  { file: 'icon-512.png', size: 512, svg: source },
  { file: 'icon-maskable-512.png', size: 512, svg: fullBleed },
  { file: 'apple-touch-icon.png', size: 180, svg: fullBleed },
];

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
try {
  for (const { file, size, svg } of pictures) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await page.setContent(`<style>*{margin:0}img{display:block;width:100vw}</style><img src="${address}">`);
    await page.locator('img').evaluate((img) => img.decode());
    await writeFile(path.join(folder, file), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
