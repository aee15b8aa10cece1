import { expect, it } from 'vitest';
import { allEvidence, type Evidence } from '#library';
import { allSources } from './all-sources.ts';

const entry = (id: string, citation: string, checked: boolean): Evidence => ({
  id,
  claim: 'A claim.',
  grade: 'low',
  sources: [{ citation }],
  checked,
});

it('lists a source once and in order, unconfirmed as soon as one of its figures is', () => {
  expect(
    allSources([entry('a', 'Zoe 2001', true), entry('b', 'abe 2000', true), entry('c', 'Zoe 2001', false)]),
  ).toEqual([
    { citation: 'abe 2000', checked: true },
    { citation: 'Zoe 2001', checked: false },
  ]);
});

it('leaves no source of the ledger out', () => {
  const listed = new Set(allSources().map(({ citation }) => citation));
  for (const { sources } of allEvidence)
    for (const { citation } of sources) expect(listed).toContain(citation);
});
