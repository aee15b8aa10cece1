import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceById } from '../../evidence/all-evidence.ts';
import { backrack } from './backrack.ts';
import { sizesFor } from './device.ts';

const names = (heightM: number) => sizesFor(backrack, heightM).map(({ name }) => name);

describe('the size of a Backrack', () => {
  it.each([
    [1.54, []],
    [1.55, ['small']],
    [1.7, ['small']],
    [1.75, ['small', 'large']],
    [1.9, ['large']],
    [2.0, ['large']],
    [2.01, []],
  ])('for %s m is what the maker names: %j', (heightM, sizes) => {
    expect(names(heightM)).toEqual(sizes);
  });

  it('is one for every height between the borders', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.55, max: 2, noNaN: true }), (heightM) => {
        expect(names(heightM).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the Backrack', () => {
  it('names all that the maker rules out, and marks it as the maker’s', () => {
    const makers = backrack.notFor.filter(({ from }) => from === 'maker').map(({ text }) => text);
    for (const word of [/fracture/, /45 degrees/, /tumour/, /infection/, /pregnan/i, /frail/i, /damaged/])
      expect(
        makers.some((text) => word.test(text)),
        String(word),
      ).toBe(true);
  });

  it('adds those whom the maker leaves out', () => {
    const ours = backrack.notFor.filter(({ from }) => from === undefined);
    expect(ours.flatMap(({ caution }) => caution ?? [])).toEqual(
      expect.arrayContaining(['osteoporosis', 'worse-bending-backward', 'pregnant', 'recent-surgery']),
    );
    const words = ours.map(({ text }) => text).join(' ');
    for (const word of [/blood thinner/, /[Mm]etal/, /inflam/, /bladder/, /leg/, /slipped vertebra/])
      expect(words).toMatch(word);
  });

  it('tells no steps of what is not public', () => {
    for (const { words } of backrack.notPublic) expect(words).toMatch(/not public/);
  });

  it('stands on the ledger', () => {
    for (const id of backrack.evidence) expect(evidenceById(id), id).toBeDefined();
  });
});
