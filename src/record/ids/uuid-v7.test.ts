import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventId } from '../events/values.ts';
import { uuidV7 } from './uuid-v7.ts';

const times = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const randoms = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('uuidV7', () => {
  it('writes the example of RFC 9562, appendix A.6', () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('is always an id that the record accepts', () => {
    fc.assert(
      fc.property(times, randoms, (time, random) => eventId().safeParse(uuidV7(time, random)).success),
    );
  });

  it('sorts by time, whatever the random bytes are', () => {
    fc.assert(
      fc.property(times, times, randoms, randoms, (a, b, randomA, randomB) => {
        fc.pre(a < b);
        expect(uuidV7(a, randomA) < uuidV7(b, randomB)).toBe(true);
      }),
    );
  });

  it('keeps every random bit that the format leaves free', () => {
    fc.assert(
      fc.property(times, randoms, fc.integer({ min: 0, max: 79 }), (time, random, bit) => {
        const reserved = [0, 1, 2, 3, 16, 17].includes(bit);
        const flipped = random.map((byte, i) => (i === bit >> 3 ? byte ^ (0x80 >> (bit & 7)) : byte));
        expect(uuidV7(time, flipped) === uuidV7(time, random)).toBe(reserved);
      }),
    );
  });

  it('refuses times and bytes it cannot use', () => {
    const random = new Uint8Array(10);
    for (const time of [Number.NaN, -1, Number.POSITIVE_INFINITY, 2 ** 48]) {
      expect(() => uuidV7(time, random)).toThrow(String(time));
    }
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow('got 9');
  });
});
