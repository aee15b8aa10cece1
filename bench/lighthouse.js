import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureChromium } from '../scripts/chromium.js';
import { root, run } from '../scripts/project.js';
import { serve } from '../scripts/serve.js';

const bench = path.join(root, 'bench');
const categories = ['performance', 'accessibility', 'best-practices'];
const timings = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'interactive'];
const report = path.join(bench, 'results', 'lighthouse.json');

async function mustRun(command, args, env) {
  const { code, text } = await run(command, args, { output: 'collect', env });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed.\n${text}`);
}

if (!existsSync(path.join(bench, 'node_modules', 'lighthouse'))) {
  await mustRun('npm', ['--prefix', bench, 'ci', '--no-audit', '--no-fund']);
}
await mkdir(path.dirname(report), { recursive: true });
const place = process.argv[2] ?? '';
const site = await serve('site');
try {
  // Lighthouse's own defaults: a mid-range phone, 4× CPU throttle, slow 4G, simulated.
  await mustRun(
    path.join(bench, 'node_modules', '.bin', 'lighthouse'),
    [
      new URL(place, site.address).href,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    { ...process.env, CHROME_PATH: await ensureChromium() },
  );
} finally {
  await site.close();
}

const { categories: scores, audits } = JSON.parse(await readFile(report, 'utf8'));
for (const name of categories)
  console.log(`${scores[name].title}: ${Math.round(scores[name].score * 100)} of 100`);
for (const name of timings) console.log(`${audits[name].title}: ${audits[name].displayValue}`);
const wrong = categories.flatMap((name) =>
  scores[name].auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 0.9),
);
for (const { id } of wrong) console.log(`  to mend: ${audits[id].title} ${audits[id].displayValue ?? ''}`);
