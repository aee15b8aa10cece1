import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFresh, stampText } from './freshness.js';

let folder;
let source;
let stamp;

const setTime = (entry, seconds) => utimes(entry, seconds, seconds);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backstay-fresh-'));
  source = path.join(folder, 'src');
  stamp = path.join(folder, 'stamp');
  await mkdir(source);
  for (const name of ['a.ts', 'b.ts', 'a.test.ts']) {
    await writeFile(path.join(source, name), '');
    await setTime(path.join(source, name), 1000);
  }
  await setTime(source, 1000);
  await writeFile(stamp, stampText([source]));
});

afterEach(() => rm(folder, { recursive: true }));

test('without a stamp nothing is fresh', () => {
  expect(isFresh(path.join(folder, 'none'), [source])).toBe(false);
});

test('untouched inputs are fresh, also when one of them does not exist', () => {
  expect(isFresh(stamp, [source, path.join(folder, 'gone')])).toBe(true);
});

test('a changed file is not fresh', async () => {
  await setTime(path.join(source, 'a.ts'), 2000);
  expect(isFresh(stamp, [source])).toBe(false);
});

test('a deleted file is not fresh', async () => {
  await rm(path.join(source, 'b.ts'));
  expect(isFresh(stamp, [source])).toBe(false);
});

test('a changed test is no input', async () => {
  await setTime(path.join(source, 'a.test.ts'), 2000);
  expect(isFresh(stamp, [source])).toBe(true);
});
