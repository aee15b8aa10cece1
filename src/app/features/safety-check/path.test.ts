import { expect, test } from 'vitest';
import { insidePath } from './path.ts';

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
