import { expect, test } from 'vitest';
import { closingLine, tallyReport, tallyStep } from './tally.js';

const file = (name, ...statuses) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status, index) => ({ status, fullName: `test ${index + 1}` })),
});

test('passed and failed tests are counted, skipped ones are not', () => {
  const tally = tallyReport('unit', { testResults: [file('a.test.ts', 'passed', 'failed', 'pending')] }, 1);
  expect(tally).toEqual({ name: 'unit', passed: 1, failures: ['a.test.ts: test 2'] });
});

test('a file that could not be loaded is one failure with its reason', () => {
  const broken = {
    name: 'b.test.ts',
    status: 'failed',
    message: 'Cannot find module x\n at y',
    assertionResults: [],
  };
  const tally = tallyReport('unit', { testResults: [file('a.test.ts', 'passed'), broken] }, 1);
  expect(tally.failures).toEqual(['b.test.ts: Cannot find module x']);
});

test('a failed hook beside passed tests is one failure', () => {
  const report = {
    testResults: [{ ...file('a.test.ts', 'passed'), status: 'failed', message: 'afterAll broke' }],
  };
  expect(tallyReport('unit', report, 1).failures).toEqual(['a.test.ts: afterAll broke']);
});

test.each([
  ['no report', undefined],
  ['an empty report', { testResults: [] }],
  ['a file without a test', { testResults: [file('a.test.ts')] }],
  ['only skipped tests', { testResults: [file('a.test.ts', 'pending')] }],
])('a project that ran no test fails: %s', (_what, report) => {
  expect(tallyReport('browser', report, 0).failures).toEqual(['browser: no test ran']);
});

test('a run that ended badly is a failure even when all its tests passed', () => {
  const tally = tallyReport('unit', { testResults: [file('a.test.ts', 'passed')] }, 7);
  expect(tally.failures).toEqual(['unit: ended with exit code 7']);
});

test('lint and types count one each, and the closing line adds all up', () => {
  const tallies = [
    tallyStep('lint', true),
    tallyStep('types', false),
    { name: 'unit', passed: 5, failures: ['x'] },
  ];
  expect(closingLine(tallies)).toBe('6 passed, 2 failed');
});
