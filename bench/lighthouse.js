import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../scripts/chromium.js';
import { root, run } from '../scripts/project.js';
import { serve } from '../scripts/serve.js';

const bench = path.join(root, 'bench');
const results = path.join(bench, 'results');
const runs = 3;
const leastOf100 = { performance: 95, accessibility: 100, 'best-practices': 100 };
const timings = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'interactive'];

async function mustRun(command, args) {
  const { code, text } = await run(command, args, { output: 'collect' });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${text}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const taken = createServer().once('error', reject);
    taken.listen(0, '127.0.0.1', () => {
      const { port } = taken.address();
      taken.close(() => resolve(port));
    });
  });
}

/** The record of a usual day comes in as a person would bring it: as a copy, in the settings. */
async function bringRecord(context, address) {
  const { usualDay } = await import('./usual-day.js');
  const page = await context.newPage();
  await page.goto(new URL('settings', address).href);
  await page.locator('input[type=file]').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(usualDay()),
  });
  await page.getByRole('button', { name: 'Add to what is here' }).click();
  await page.getByText(/entries added/).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(address);
  await page.getByText('Start session').waitFor();
  await page.close();
}

/** Lighthouse's own defaults: a mid-range phone, 4× CPU throttle, slow 4G, simulated. */
async function audit(name, address, { withRecord }) {
  const report = path.join(results, `lighthouse-${name.replace(' ', '-')}.json`);
  const profile = await mkdtemp(path.join(tmpdir(), 'backstay-bench-'));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  try {
    if (withRecord) await bringRecord(context, address);
    await mustRun(path.join(bench, 'node_modules', '.bin', 'lighthouse'), [
      address,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${Object.keys(leastOf100).join(',')}`,
      `--port=${port}`,
      ...(withRecord ? ['--disable-storage-reset'] : []),
    ]);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  return JSON.parse(await readFile(report, 'utf8'));
}

/** The audit in the middle of several: one alone says as much about the machine as about the app. */
async function medianAudit(name, address, options) {
  const audits = [];
  const browser = path.basename(await ensureChromium());
  for (let run = 0; run < runs; run++) audits.push(await audit(name, address, options));
  const scores = audits.map(({ categories }) => Math.round(categories.performance.score * 100));
  console.log(`${name}, ${browser}: performance in ${runs} runs ${scores.join(', ')}; the middle one:`);
  return audits.toSorted((a, b) => a.categories.performance.score - b.categories.performance.score)[
    Math.floor(runs / 2)
  ];
}

/** Prints what was found; returns whether all scores are high enough. */
function tell({ categories, audits }) {
  const entries = Object.entries(leastOf100).map(([id, least]) => {
    const score = Math.round(categories[id].score * 100);
    console.log(`  ${categories[id].title}: ${score} of 100, at least ${least}`);
    return score >= least;
  });
  for (const id of timings) console.log(`  ${audits[id].title}: ${audits[id].displayValue}`);
  const refs = Object.keys(leastOf100).flatMap((id) => categories[id].auditRefs);
  const wrong = refs.filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 0.9);
  for (const { id } of wrong) console.log(`  to mend: ${audits[id].title} ${audits[id].displayValue ?? ''}`);
  return entries.every(Boolean);
}

if (!existsSync(path.join(bench, 'node_modules', 'lighthouse'))) {
  await mustRun('npm', ['--prefix', bench, 'ci', '--no-audit', '--no-fund']);
}
await mkdir(results, { recursive: true });
const site = await serve('site');
try {
  const first = tell(await medianAudit('first visit', site.address, { withRecord: false }));
  const usual = tell(await medianAudit('usual day', site.address, { withRecord: true }));
  process.exitCode = first && usual ? 0 : 1;
} finally {
  await site.close();
}
