import { expect, test } from 'vitest';
import { parse } from '../syntax.ts';
import { escapes } from './escapes.ts';

const found = (text: string) =>
  escapes(parse('src/app/a.tsx', text)).map(({ what, hasReason }) => [what, hasReason]);
const ignore = ['biome', 'ignore'].join('-');
const expectError = ['@ts', 'expect', 'error'].join('-');

test.each([
  ['any', 'let a: any;'],
  ['any', 'const f = (a: Array<any>) => a;'],
  ['as', 'const a = b as string;'],
  ['!', 'const a = b!.c;'],
  ['!', 'let a!: number;'],
  ['!', 'class A { a!: number; }'],
])('%s is counted: %s', (what, text) => {
  expect(found(text)).toEqual([[what, false]]);
});

test('two in one line are two', () => {
  expect(found('const a = (b as any)!;').map(([what]) => what)).toEqual(['!', 'as', 'any']);
});

test('a reason counts when it stands on the same line', () => {
  expect(found('const a = b as string; // the library types it wrongly')).toEqual([['as', true]]);
  expect(found('// the library types it wrongly\nconst a = b as string;')).toEqual([['as', false]]);
  expect(found('const a = b as string; //')).toEqual([['as', false]]);
});

test('suppressions are counted, with and without a reason', () => {
  expect(found(`// ${ignore} lint/a11y/noAutofocus: the dialog moves the focus\nf();`)).toEqual([
    [`${ignore} lint/a11y/noAutofocus: the dialog moves the focus`, true],
  ]);
  expect(found(`// ${ignore} lint/a11y/noAutofocus:\nf();`).map(([, reason]) => reason)).toEqual([false]);
  expect(found(`// ${expectError}\nf();`).map(([, reason]) => reason)).toEqual([false]);
  expect(found(`// ${expectError} the fence must refuse it\nf();`).map(([, reason]) => reason)).toEqual([
    true,
  ]);
});

test.each([
  ['const a = [1] as const;'],
  ['import { a as b } from "./a.ts";'],
  ['export { a as b };'],
  ['const a = { b: 1 } satisfies B;'],
  ['const a = !b;'],
  ['const a = b !== c;'],
  ['const any = 1;'],
  ['// as any of us knows'],
])('%s is no way around', (text) => {
  expect(found(text)).toEqual([]);
});
