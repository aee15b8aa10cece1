import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Layer, layers, mayImport, pureLayers } from './layers.ts';
import { repository } from './repository-files.ts';

/** A small repository with the real compiler settings and a case for every wall. */
let folder: string;
let output: string;

const pairs = layers.flatMap((from) => layers.filter((to) => to !== from).map((to) => [from, to] as const));
const mapped = (to: Layer) => pureLayers.some((layer) => layer === to);

/** What a pure layer must not know: the screen, Node, timers, the console. */
const foreignGlobals = [
  'document.title',
  'window.location',
  'navigator.language',
  'localStorage.length',
  'process.env',
  'Buffer.from("a")',
  'console.log',
  'setTimeout',
  'fetch',
  'performance.now()',
  'crypto.randomUUID()',
];

function write(name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'backstay-walls-'));
  for (const name of ['package.json', 'tsconfig.pure.json']) {
    cpSync(path.join(repository, name), path.join(folder, name));
  }
  symlinkSync(path.join(repository, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const layer of layers) {
    cpSync(
      path.join(repository, 'src', layer, 'tsconfig.json'),
      path.join(folder, 'src', layer, 'tsconfig.json'),
    );
    write(`src/${layer}/index.ts`, `export const ${layer} = '${layer}';\n`);
  }
  for (const [from, to] of pairs) {
    const specifier = mapped(to) ? `#${to}` : `../${to}/index.ts`;
    write(`src/${from}/to-${to}.ts`, `import { ${to} } from '${specifier}';\nexport const got = ${to};\n`);
  }
  for (const layer of pureLayers) {
    foreignGlobals.forEach((text, index) => {
      write(`src/${layer}/global-${index}.ts`, `export const got: unknown = ${text};\n`);
    });
    write(
      `src/${layer}/node-module.ts`,
      "import { readFileSync } from 'node:fs';\nexport const got = readFileSync;\n",
    );
    write(`src/${layer}/enum.ts`, 'export enum Side { left }\n');
    write(`src/${layer}/sound.ts`, 'export const got: number = Math.sqrt(2);\n');
  }
  write(
    'tsconfig.json',
    JSON.stringify({ files: [], references: layers.map((layer) => ({ path: `src/${layer}` })) }),
  );
  const tsc = path.join(repository, 'node_modules', '.bin', 'tsc');
  const result = spawnSync(tsc, ['-b', '--pretty', 'false'], { cwd: folder, encoding: 'utf8', shell: true });
  output = `${result.stdout}${result.stderr}`;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const errorsIn = (file: string) => output.split('\n').filter((line) => line.startsWith(`${file}(`));

test.each(pairs.filter(([from, to]) => !mayImport(from, to)))(
  'the compiler refuses %s importing %s',
  (from, to) => {
    expect(errorsIn(`src/${from}/to-${to}.ts`)).not.toEqual([]);
  },
);

test.each(pairs.filter(([from, to]) => mayImport(from, to)))('the compiler lets %s import %s', (from, to) => {
  expect(errorsIn(`src/${from}/to-${to}.ts`)).toEqual([]);
});

test.each(pureLayers)('in %s the compiler knows no browser and no Node', (layer) => {
  const unseen = foreignGlobals.filter(
    (_, index) => errorsIn(`src/${layer}/global-${index}.ts`).length === 0,
  );
  expect(unseen).toEqual([]);
  expect(errorsIn(`src/${layer}/node-module.ts`)).not.toEqual([]);
});

test.each(pureLayers)('in %s an enum is refused and sound code is not', (layer) => {
  expect(errorsIn(`src/${layer}/enum.ts`)).not.toEqual([]);
  expect(errorsIn(`src/${layer}/sound.ts`)).toEqual([]);
});
