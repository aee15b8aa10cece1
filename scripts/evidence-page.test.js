import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allEvidence } from '#library';
import { evidencePage } from './evidence-page.js';

const entry = (id, checked) => ({
  id,
  claim: 'Walking | helps.',
  grade: 'very-low',
  sources: [{ citation: 'Nobody 2001', url: 'https://example.org/a' }, { citation: 'A book' }],
  checked,
});

describe('the page of the ledger', () => {
  it('is what the ledger says now; if not, run node scripts/evidence-page.js', () => {
    const page = readFileSync(new URL('../docs/reference/evidence.md', import.meta.url), 'utf8');
    expect(page).toBe(evidencePage(allEvidence));
  });

  it('lists first what is still to be confirmed', () => {
    const page = evidencePage([entry('a-read', true), entry('b-open', false)]);
    expect(page.indexOf('## To be confirmed (1)')).toBeLessThan(page.indexOf('b-open'));
    expect(page.indexOf('b-open')).toBeLessThan(page.indexOf('## Read (1)'));
    expect(page.indexOf('## Read (1)')).toBeLessThan(page.indexOf('a-read'));
  });

  it('keeps a claim with a bar in its cell, and links a source that has an address', () => {
    expect(evidencePage([entry('a', true)])).toContain(
      '| `a` | Walking \\| helps. | very low | [Nobody 2001](https://example.org/a); A book |',
    );
  });
});
