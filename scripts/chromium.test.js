import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findChromium } from './chromium.js';

let folder;

async function program(...names) {
  const file = path.join(folder, ...names);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, '');
  await chmod(file, 0o755);
  return file;
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backstay-chromium-'));
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', path.join(folder, 'bin'));
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', path.join(folder, 'browsers'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('CHROMIUM_PATH wins over the search path', async () => {
  await program('bin', 'chromium');
  const named = await program('my-chromium');
  vi.stubEnv('CHROMIUM_PATH', named);
  expect(findChromium()).toBe(named);
});

test('a CHROMIUM_PATH without a program is refused with its value named', () => {
  vi.stubEnv('CHROMIUM_PATH', path.join(folder, 'none'));
  expect(() => findChromium()).toThrow(path.join(folder, 'none'));
});

test('a well-known name on the search path is found', async () => {
  const chrome = await program('bin', 'google-chrome');
  expect(findChromium()).toBe(chrome);
});

test('the one without windows goes before the whole browser', async () => {
  await program('bin', 'chromium');
  const shell = await program('bin', 'chromium-headless-shell');
  expect(findChromium()).toBe(shell);
});

test.runIf(process.platform === 'linux')('of the downloaded browsers the newest is taken', async () => {
  await program('browsers', 'chromium-999', 'chrome-linux', 'chrome');
  const newest = await program('browsers', 'chromium-1200', 'chrome-linux', 'chrome');
  expect(findChromium()).toBe(newest);
});

test.runIf(process.platform === 'linux')('where there is none it says so', () => {
  expect(findChromium()).toBeUndefined();
});
