import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compressFolder } from './compress.js';
import { isFresh, stampText } from './freshness.js';
import { isMain, root, run, tool } from './project.js';

const inputs = [
  'src',
  'scripts/build.js',
  'scripts/compress.js',
  'package.json',
  'tsconfig.pure.json',
  'vite.config.ts',
  'node_modules/.package-lock.json',
].map((name) => path.join(root, name));

const stampFile = (target) => path.join(root, '.tsbuild', `${target}.stamp`);

class BuildFailed extends Error {}

/** Always for production: a test runner's NODE_ENV would put React's slow development build into the site. */
async function mustRun(name, args, output) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, text } = await run(tool(name), args, { output, env });
  if (code !== 0) throw new BuildFailed(`${name} ${args.join(' ')} failed.\n${text}`);
}

/** Vite writes beside the old folder, which is then exchanged, so that a running server never finds it half made. */
async function bundle(target, viteArgs, output) {
  const folder = path.join(root, 'dist', target);
  const next = `${folder}.next-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  await mkdir(path.dirname(folder), { recursive: true });
  try {
    await mustRun(
      'vite',
      ['build', '--outDir', next, '--emptyOutDir', '--logLevel', 'warn', ...viteArgs],
      output,
    );
    await compressFolder(next);
    if (existsSync(folder)) await rename(folder, old);
    await rename(next, folder);
  } finally {
    await rm(next, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

async function whenStale(target, outputs, work) {
  const made = outputs.every((name) => existsSync(path.join(root, 'dist', name)));
  if (made && isFresh(stampFile(target), inputs)) return false;
  const stamp = stampText(inputs);
  await work();
  await mkdir(path.dirname(stampFile(target)), { recursive: true });
  await writeFile(stampFile(target), stamp);
  return true;
}

/** Compiles every layer and bundles the app into dist/site, unless nothing changed. Returns whether it built. */
export function build({ output = 'inherit' } = {}) {
  return whenStale('site', ['site/index.html', 'clinic/main.js', 'cli/main.js'], async () => {
    await mustRun('tsc', ['-b', 'src/app', 'src/cli', 'src/clinic'], output);
    await bundle('site', [], output);
  });
}

/** Bundles the gallery of all screen states into dist/gallery, unless nothing changed. */
export function buildGallery({ output = 'inherit' } = {}) {
  return whenStale('gallery', ['gallery/gallery.html'], () =>
    bundle('gallery', ['--mode', 'gallery'], output),
  );
}

/** Compiles what the command line needs, unless nothing changed. */
export function buildCommandLine({ output = 'stderr' } = {}) {
  return whenStale('cli', ['cli/main.js'], () => mustRun('tsc', ['-b', 'src/cli'], output));
}

/** Runs a build and leaves with its message when it fails. */
export async function orLeave(building) {
  try {
    return await building;
  } catch (error) {
    if (!(error instanceof BuildFailed)) throw error;
    console.error(error.message.trim());
    process.exit(1);
  }
}

if (isMain(import.meta.url)) {
  const built = await orLeave(build());
  console.log(built ? 'Built dist/site.' : 'dist/site is up to date.');
}
