import { expect, test } from 'vitest';
import { badName, inlineCode, isWrittenText, machineTraces, tooLong } from './files.ts';

const lines = (count: number) => 'a\n'.repeat(count);

test('code has at most 400 lines, a test 600', () => {
  expect(tooLong({ path: 'src/a.ts', text: lines(400) })).toEqual([]);
  expect(tooLong({ path: 'src/a.ts', text: lines(401) })).toHaveLength(1);
  expect(tooLong({ path: 'src/a.test.ts', text: lines(600) })).toEqual([]);
  expect(tooLong({ path: 'src/a.test.ts', text: lines(601) })).toHaveLength(1);
});

test.each([
  'src/app/utils/a.ts',
  'src/app/date-utils.ts',
  'src/care/helpers.ts',
  'src/common/a.ts',
  'src/app/session-manager.ts',
  'src/care/misc.test.ts',
  'src/app/ui/base.ts',
  'src/app/ui/Button.tsx',
  'src/app/ui/my_button.tsx',
  'src/app/ui/index.ts',
  'src/library/exercises/index.ts',
])('%s is a bad name', (path) => {
  expect(badName({ path })).not.toEqual([]);
});

test.each([
  'src/care/index.ts',
  'src/app/ui/timer-ring.module.css',
  'src/spine/l5-s1.ts',
  'src/care/based.test.ts',
])('%s is a good name', (path) => {
  expect(badName({ path })).toEqual([]);
});

test.each(['<style>a{}</style>', '<p style="color:red">', '<script>run()</script>', '<body onload="run()">'])(
  '%s is inline code',
  (text) => {
    expect(inlineCode({ path: 'src/app/index.html', text })).toHaveLength(1);
  },
);

test('linked scripts and styles are not inline', () => {
  const text = '<script type="module" src="./main.tsx"></script>\n<link rel="stylesheet" href="/a.css" />';
  expect(inlineCode({ path: 'src/app/index.html', text })).toEqual([]);
});

test.each([
  ['', 'work', 'main', 'src'].join('/'),
  `"${['', 'tmp', 'out.json'].join('/')}"`,
  `open(${['', 'root', '.cache'].join('/')})`,
  `file://${['', 'home', 'ada', 'a.txt'].join('/')}`,
  `https://${['registry', 'npm'].join('.')}js.org/zod`,
])('%s is a trace of a machine', (text) => {
  expect(machineTraces({ path: 'docs/a.md', text })).toHaveLength(1);
});

test.each([
  'https://example.org/work/1',
  './tmp/a',
  'src/home/a.ts',
  'the home / work balance',
  '/usr/bin/env',
])('%s is no trace', (text) => {
  expect(machineTraces({ path: 'docs/a.md', text })).toEqual([]);
});

test('the lock file is the only text not looked at', () => {
  expect(isWrittenText('package-lock.json')).toBe(false);
  expect(isWrittenText('package.json')).toBe(true);
  expect(isWrittenText('.ci/run')).toBe(true);
});
