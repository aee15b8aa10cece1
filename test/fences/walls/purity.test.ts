import { expect, test } from 'vitest';
import { pureLayers } from '../layers.ts';
import { parse } from '../syntax.ts';
import { impurities } from './purity.ts';

const findings = (text: string, path = 'src/care/a.ts') =>
  impurities(parse(path, text)).map(({ what }) => what);

test.each([
  ['Date.now()'],
  ['globalThis.Date.now()'],
  ['new Date()'],
  ['new Date(2026, 1, 1)'],
  ['Date()'],
  ['Math.random()'],
  ['new Intl.NumberFormat("de")'],
  ['(12).toLocaleString()'],
  ['name.toLocaleUpperCase()'],
  ['"a".localeCompare("b")'],
  ['day.getHours()'],
  ['day.setDate(3)'],
  ['day.getTimezoneOffset()'],
  ['performance.now()'],
  ['crypto.randomUUID()'],
  ['process.env'],
  ['console.log(1)'],
])('%s is seen in every pure layer', (text) => {
  for (const layer of pureLayers) expect(findings(text, `src/${layer}/a.ts`)).toHaveLength(1);
});

test.each([
  ['new Date(timeMs).toISOString()'],
  ['Date.UTC(2026, 0, 1)'],
  ['Date.parse(text)'],
  ['day.getUTCHours()'],
  ['Math.sqrt(2)'],
  ['const a = { random: 1, now: 2 }; a.random + a.now'],
  ['function f(performance: number) { return performance }'],
  ['interface A { console: string; crypto: number }'],
])('%s is pure', (text) => {
  expect(findings(text)).toEqual([]);
});

test('the app, the command line, the server and tests may have a clock', () => {
  for (const path of ['src/app/device/clock.ts', 'src/cli/a.ts', 'src/clinic/a.ts', 'src/care/a.test.ts']) {
    expect(findings('Date.now()', path)).toEqual([]);
  }
});
