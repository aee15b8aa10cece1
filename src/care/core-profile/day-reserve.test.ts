import { describe, expect, test } from 'vitest';
import { dayPostures, dayReserves } from './day-reserve.ts';
import type { GroupCapacity } from './group-capacity.ts';
import { typicalBody } from './typical-body.ts';

const back = (value: number, low: number, high: number): GroupCapacity => ({
  group: 'extensors',
  capacity: { value, low, high },
  people: 'women of 20 to 59',
  because: [{ text: '', evidence: [] }],
});

describe('reserve in a day', () => {
  test('nothing measured is as usual, in every posture', () => {
    for (const { now, usual } of dayReserves(typicalBody('male'), [])) {
      expect(now).toEqual({ value: usual, low: usual, high: usual });
      expect(usual).toBeGreaterThan(0.1);
      expect(usual).toBeLessThan(1);
    }
  });

  test('a weaker back is asked a larger share, a stronger one a smaller', () => {
    const reserves = dayReserves(typicalBody('female'), [back(0.7, 0.6, 0.8)]);
    expect(reserves.map(({ postureId }) => postureId)).toEqual(dayPostures);
    for (const { now, usual } of reserves) {
      expect(now.value).toBeGreaterThan(usual);
      expect(now.low).toBeLessThan(now.value);
      expect(now.high).toBeGreaterThan(now.value);
    }
    const [strong] = dayReserves(typicalBody('female'), [back(1.3, 1.2, 1.4)]);
    expect(strong && strong.now.value < strong.usual).toBe(true);
  });

  test('no strength at all is more than it can hold, and still a number', () => {
    for (const { now } of dayReserves(typicalBody('male'), [back(0.05, 0, 0.1)]))
      expect(now.high).toBeLessThanOrEqual(10);
  });
});
