import { expect, test } from 'vitest';
import { supportNames } from './support.ts';

test('every support of one side has its partner on the other', () => {
  const of = (side: string) => supportNames.filter((n) => n.endsWith(`_${side}`)).map((n) => n.slice(0, -2));
  expect(of('r')).toEqual(of('l'));
});
