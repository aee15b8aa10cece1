import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { escapeCount } from './escape-count.ts';
import { inspect } from './inspect.ts';
import { isPure, isTest, layerOf, layers, pureLayers } from './layers.ts';
import { repository, repositoryFiles } from './repository-files.ts';
import { parse } from './syntax.ts';
import { deviceUses, isOutsideDevice } from './walls/browser.ts';
import { escapes } from './walls/escapes.ts';
import {
  badName,
  inlineCode,
  isCode,
  isScript,
  isWrittenText,
  machineTraces,
  type TextFile,
  tooLong,
} from './walls/files.ts';
import { wrongImports } from './walls/imports.ts';
import { deadLinks } from './walls/links.ts';
import { impurities } from './walls/purity.ts';

const written = repositoryFiles(isWrittenText);
const sources = written.filter(({ path }) => isScript(path)).map(({ path, text }) => parse(path, text));

test('a fence that inspected no file fails', () => {
  expect(() => inspect<TextFile>([], () => true, tooLong)).toThrow('inspected no file');
  expect(() => inspect(written, () => false, tooLong)).toThrow('inspected no file');
});

describe('the walls stand', () => {
  test.each(layers)('%s imports only what it may', (layer) => {
    expect(inspect(sources, (path) => layerOf(path) === layer, wrongImports)).toEqual([]);
  });

  test.each(pureLayers)('%s has no clock, no chance, no locale', (layer) => {
    expect(inspect(sources, (path) => isPure(path) && layerOf(path) === layer, impurities)).toEqual([]);
  });

  test('only src/app/device touches the device', () => {
    expect(inspect(sources, isOutsideDevice, deviceUses)).toEqual([]);
  });

  test('no file is longer than its cap', () => {
    expect(inspect(written, isCode, tooLong)).toEqual([]);
  });

  test('every file of code has a name that says what it is', () => {
    expect(inspect(written, isScript, badName)).toEqual([]);
  });

  test('no page has a script or a style written into it', () => {
    expect(inspect(written, (path) => path.endsWith('.html'), inlineCode)).toEqual([]);
  });

  test('every link of a page of text leads somewhere', () => {
    const exists = (path: string) => existsSync(join(repository, path));
    expect(
      inspect(
        written,
        (path) => path.endsWith('.md'),
        (file) => deadLinks(file, exists),
      ),
    ).toEqual([]);
  });

  test('nothing tells of the machine it was written on', () => {
    expect(inspect(written, () => true, machineTraces)).toEqual([]);
  });
});

describe('ways around the compiler and the linter', () => {
  const all = sources.flatMap(escapes);
  const lines = all.map(({ path, line, what }) => `${path}:${line} ${what}`);

  test('each has its reason on the same line', () => {
    expect(
      inspect(
        sources,
        () => true,
        (file) => escapes(file).filter(({ hasReason }) => !hasReason),
      ),
    ).toEqual([]);
  });

  test('their number only falls: fewer means lowering the count in escape-count.ts', () => {
    expect(all.length, lines.join('\n')).toBe(escapeCount);
  });
});

test('every layer has tests of its own', () => {
  const untested = layers.filter(
    (layer) => !sources.some(({ path }) => layerOf(path) === layer && isTest(path)),
  );
  expect(untested).toEqual([]);
});
