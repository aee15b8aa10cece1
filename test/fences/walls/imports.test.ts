import { describe, expect, test } from 'vitest';
import { layers, mayImport } from '../layers.ts';
import { parse } from '../syntax.ts';
import { wrongImports } from './imports.ts';

const complaints = (path: string, text: string) => wrongImports(parse(path, text)).map(({ what }) => what);

describe('between layers', () => {
  const pairs = layers.flatMap((from) => layers.filter((to) => to !== from).map((to) => [from, to] as const));

  test.each(pairs.filter(([from, to]) => !mayImport(from, to)))('%s may not import %s', (from, to) => {
    expect(complaints(`src/${from}/a.ts`, `import { b } from '#${to}';`)).toHaveLength(1);
  });

  test.each(pairs.filter(([from, to]) => mayImport(from, to)))('%s may import %s', (from, to) => {
    expect(complaints(`src/${from}/a.ts`, `import { b } from '#${to}';`)).toEqual([]);
  });

  test.each([
    ["import type { A } from '#care';"],
    ["export * from '#care';"],
    ["export { a } from '#care';"],
    ["const a = await import('#care');"],
    ["type A = import('#care').A;"],
    ["import '../care/a.ts';"],
    ["import { a } from '../care/index.ts';"],
  ])('every way to import is seen: %s', (text) => {
    expect(complaints('src/spine/a.ts', text)).toHaveLength(1);
  });

  test('a deep import into a lower layer is refused, by its map name and by its path', () => {
    expect(complaints('src/care/a.ts', "import { a } from '#library/exercises/plank.ts';")).toHaveLength(1);
    expect(
      complaints('src/care/deep/a.ts', "import { a } from '../../library/exercises/plank.ts';"),
    ).toHaveLength(1);
  });

  test('inside a layer: relative, with an ending, never its own index', () => {
    expect(complaints('src/care/safety/a.ts', "import { b } from '../reason.ts';")).toEqual([]);
    expect(complaints('src/care/safety/a.ts', "import { b } from '../reason';")).toHaveLength(1);
    expect(complaints('src/care/safety/a.ts', "import { b } from '../index.ts';")).toHaveLength(1);
    expect(complaints('src/care/safety/a.ts', "import { b } from '#care';")).toHaveLength(1);
  });
});

describe('npm packages', () => {
  test.each([
    ['spine', 'zod'],
    ['motion', 'lodash'],
    ['library', 'react'],
    ['care', 'node:fs'],
    ['record', 'idb'],
    ['exchange', 'fastify'],
    ['app', 'fastify'],
    ['app', 'node:path'],
    ['cli', 'fastify'],
    ['cli', 'react'],
    ['clinic', 'react'],
    ['clinic', 'express'],
  ])('%s may not import %s', (layer, name) => {
    expect(complaints(`src/${layer}/a.ts`, `import a from '${name}';`)).toEqual([
      `${layer} may not import ${name}`,
    ]);
  });

  test.each([
    ['library', 'zod'],
    ['app', 'react-dom/client'],
    ['cli', 'node:util'],
    ['clinic', '@fastify/static'],
  ])('%s may import %s', (layer, name) => {
    expect(complaints(`src/${layer}/a.ts`, `import a from '${name}';`)).toEqual([]);
  });

  test('a name that only begins like an allowed one is refused', () => {
    expect(complaints('src/app/a.ts', "import a from 'react-router';")).toHaveLength(1);
  });

  test('tests may name the test tools, the code beside them may not', () => {
    expect(complaints('src/spine/a.test.ts', "import { test } from 'vitest';")).toEqual([]);
    expect(complaints('src/spine/a.ts', "import { test } from 'vitest';")).toHaveLength(1);
    expect(complaints('src/spine/a.test.ts', "import data from '../../test/reference/wilke.json';")).toEqual(
      [],
    );
    expect(complaints('src/spine/a.ts', "import data from '../../test/reference/wilke.json';")).toHaveLength(
      1,
    );
  });
});

describe('features of the app', () => {
  test('one feature may not import another', () => {
    const text = "import { b } from '../relief/b.ts';";
    expect(complaints('src/app/features/session/a.tsx', text)).toEqual([
      'feature session may not import feature relief',
    ]);
  });

  test('what features stand on knows no feature, the routes do', () => {
    const text = "import { b } from '../features/relief/b.ts';";
    expect(complaints('src/app/ui/a.tsx', text)).toHaveLength(1);
    expect(complaints('src/app/device/a.ts', text)).toHaveLength(1);
    expect(complaints('src/app/gallery/a.ts', text)).toEqual([]);
    expect(complaints('src/app/routes.tsx', "const a = () => import('./features/relief/b.tsx');")).toEqual(
      [],
    );
  });

  test('a feature imports its own files and the shared parts', () => {
    const text = "import './a.module.css'; import { b } from './b.tsx'; import { c } from '../../ui/c.tsx';";
    expect(complaints('src/app/features/session/a.tsx', text)).toEqual([]);
  });
});
