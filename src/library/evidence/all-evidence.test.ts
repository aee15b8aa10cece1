import { describe, expect, it } from 'vitest';
import { allEvidence, evidenceById } from './all-evidence.ts';

describe('the evidence ledger', () => {
  it('gives each entry an id of its own', () => {
    const ids = allEvidence.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(40);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
  });

  it('finds each by its id', () => {
    for (const entry of allEvidence) expect(evidenceById(entry.id)).toBe(entry);
    expect(evidenceById('nothing')).toBeUndefined();
  });

  it('names a source that can be looked up', () => {
    for (const { id, sources } of allEvidence)
      for (const { citation, url } of sources) {
        expect(citation.length, id).toBeGreaterThan(10);
        if (url) expect(new URL(url).protocol, id).toMatch(/^https?:$/);
      }
  });

  it('ships none of the numbers that could not be confirmed as if they were', () => {
    expect(evidenceById('ekstrom-2007-plank')?.checked).toBe(false);
    expect(evidenceById('distefano-2009-clam')?.checked).toBe(false);
    expect(evidenceById('pain-monitoring')?.checked).toBe(false);
  });
});
