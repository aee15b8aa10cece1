import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc-32.ts';

/** Of every length in UTF-8; no half surrogates. */
const someCharacter = fc
  .oneof(fc.nat(0x7f), fc.nat(0x7ff), fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((point) => String.fromCodePoint(point));

describe('crc32', () => {
  it('has the check value of the standard', () => {
    expect(crc32('123456789')).toBe('cbf43926');
    expect(crc32('')).toBe('00000000');
  });

  it.runIf(typeof zlibCrc32 === 'function')('agrees with zlib over UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: someCharacter }), (text) => {
        expect(crc32(text)).toBe(zlibCrc32(text).toString(16).padStart(8, '0'));
      }),
    );
  });

  it('changes with every single character', () => {
    const text = '{"painNow":3,"name":"حمل 👩🏽‍🦽"}';
    const sums = [...text].map((_, i) => crc32([...text].with(i, 'x').join('')));
    expect(new Set(sums).size).toBe(sums.length);
  });
});
