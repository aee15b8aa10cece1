import { describe, expect, test } from 'vitest';
import { type CoreTest, coreTestById } from '#library';
import { realChange } from './real-change.ts';

function side(): CoreTest {
  const found = coreTestById('side-bridge-left');
  if (!found) throw new Error('no side hold');
  return found;
}
const once = (meanS: number) => ({ meanS, days: 1 });

describe('a change of a hold', () => {
  test('the smallest real change of one side hold is about 30 s', () => {
    // 1.96 × √2 × 10.95 s = 30.4 s.
    expect(realChange(once(40), once(50), side()).smallestS).toBeCloseTo(30.35, 2);
  });

  test('22 s more is within the error, 34 s more is beyond it', () => {
    const small = realChange(once(46), once(68), side());
    expect(small.kind).toBe('within-error');
    expect(small.because[0].text).toBe(
      '22 s longer, but within the error of the test (30 s). Too early to say.',
    );
    const large = realChange(once(46), once(80), side());
    expect(large.kind).toBe('beyond-error');
    expect(large.because[0].text).toBe('34 s longer. That is more than the error of the test (30 s).');
  });

  test('the mean of two days on both ends needs less', () => {
    const two = realChange({ meanS: 46, days: 2 }, { meanS: 68, days: 2 }, side());
    expect(two.smallestS).toBeCloseTo(21.46, 2);
    expect(two.kind).toBe('beyond-error');
  });

  test('forth and back are the same size', () => {
    const there = realChange(once(46), once(80), side());
    const back = realChange(once(80), once(46), side());
    expect(back.changeS).toBe(-there.changeS);
    expect(back.kind).toBe(there.kind);
    expect(back.because[0].text).toMatch(/shorter/);
    expect(realChange(once(40), once(40.2), side()).because[0].text).toBe('About the same.');
  });

  test('impossible numbers are refused', () => {
    expect(() => realChange(once(Number.NaN), once(4), side())).toThrow(RangeError);
    expect(() => realChange(once(4), { meanS: 4, days: 0 }, side())).toThrow(/0 days/);
  });
});
