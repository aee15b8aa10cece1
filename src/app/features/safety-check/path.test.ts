import { expect, test } from 'vitest';
import { insidePath, leadsToFullCheck } from './path.ts';

test('a place inside the app is kept', () => {
  expect(insidePath('/')).toBe('/');
  expect(insidePath('/relief/crook-lying?step=how')).toBe('/relief/crook-lying?step=how');
});

test.each([null, '', 'relief', '//backstay.invalid/', '/\\backstay.invalid', 'https://backstay.invalid/'])(
  '%s leads nowhere',
  (path) => {
    expect(insidePath(path)).toBeUndefined();
  },
);

test('the questions about the pain come after the check only where the address says so', () => {
  for (const path of ['/full-check', '/full-check?begin', '/full-check/result'])
    expect(leadsToFullCheck(path)).toBe(true);
  for (const path of [undefined, '/', '/full-checks', '/relief']) expect(leadsToFullCheck(path)).toBe(false);
});
