import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, buildGallery } from './build.js';
import { ensureChromium } from './chromium.js';
import { root, run, tool } from './project.js';
import { closingLine, tallyReport, tallyStep } from './tally.js';

const { values } = parseArgs({
  options: { browser: { type: 'boolean', default: true } },
  allowNegative: true,
});
const reports = await mkdtemp(path.join(tmpdir(), 'backstay-test-'));
const tallies = [];

function say(text) {
  console.log(`\n— ${text}`);
}

async function step(name, work) {
  say(name);
  let succeeded = false;
  try {
    succeeded = (await work()) !== false;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  tallies.push(tallyStep(name, succeeded));
  return succeeded;
}

async function command(name, args) {
  return (await run(tool(name), args)).code === 0;
}

async function vitest(project) {
  say(`tests: ${project}`);
  const file = path.join(reports, `${project}.json`);
  const { code } = await run(tool('vitest'), [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  tallies.push(tallyReport(project, report, code));
}

try {
  await step('lint', () => command('biome', ['ci', '--reporter=summary']));
  await step('types', () => command('tsc', ['-b']));
  await vitest('unit');
  if (values.browser) {
    const isReady = await step('site and browser', async () => {
      await build();
      await buildGallery();
      console.log(await ensureChromium());
    });
    if (isReady) await vitest('browser');
  }
} finally {
  await rm(reports, { recursive: true, force: true });
}

const failures = tallies.flatMap((tally) => tally.failures);
if (failures.length > 0) {
  console.log(`\nFailed:\n${failures.map((failure) => `  ${failure.replace(root, '')}`).join('\n')}`);
}
console.log(`\n${closingLine(tallies)}`);
process.exitCode = failures.length > 0 ? 1 : 0;
