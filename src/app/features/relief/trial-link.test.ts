import { expect, test } from 'vitest';
import { trialOf, trialPath } from './trial-link.ts';

test('an address names its comparison, and one without it none', () => {
  const trial = { trialId: '0199 b/c', techniqueId: 'calves-on-chair' };
  const path = trialPath('quiet-lying', trial);
  expect(path).toMatch(/^\/relief\/quiet-lying\?/);
  expect(trialOf(path.slice(path.indexOf('?')))).toEqual(trial);
  expect(trialOf('')).toBeUndefined();
  expect(trialOf('?trial=x')).toBeUndefined();
});
