import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceById } from '../../evidence/all-evidence.ts';
import { reliefTechniqueById } from '../all-relief.ts';
import { explainedReliefById, explainedReliefs } from './all-explained.ts';

describe('the ways that are only explained', () => {
  it('are every file of the folder', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => !/test|all-explained|explained-relief/.test(name))
      .map((name) => name.slice(0, -'.ts'.length));
    expect(explainedReliefs.map(({ id }) => id).sort()).toEqual(files.sort());
    for (const one of explainedReliefs) expect(explainedReliefById(one.id)).toBe(one);
  });

  it('have no player: nothing guides them', () => {
    for (const one of explainedReliefs) {
      expect(reliefTechniqueById(one.id), one.id).toBeUndefined();
      expect(one).not.toHaveProperty('motion');
    }
  });

  it('keeps inversion off, with the reason and no steps', () => {
    const inversion = explainedReliefById('inversion');
    expect(inversion?.offer).toBe('off');
    expect(inversion?.steps).toEqual([]);
    expect(inversion?.because).toMatch(/eyes.*blood pressure.*alone/s);
    const cautions = inversion?.notFor.flatMap(({ caution }) => caution ?? []);
    expect(cautions).toEqual(
      expect.arrayContaining(['glaucoma', 'high-blood-pressure', 'osteoporosis', 'pregnant', 'hernia']),
    );
  });

  it('says of traction what guidelines say', () => {
    const traction = explainedReliefById('clinic-traction');
    expect(traction?.offer).toBe('off');
    expect(traction?.because).toMatch(/not to offer/);
    expect(traction?.evidence).toEqual(
      expect.arrayContaining(['nice-ng59-traction', 'who-2023-traction', 'cochrane-traction-2013']),
    );
  });
});

describe.each(explainedReliefs)('$id', (one) => {
  it('stands on the ledger, says when to stop, and promises an hour and no healing', () => {
    for (const id of one.evidence) expect(evidenceById(id), id).toBeDefined();
    expect(one.stopIf.join(' ')).toMatch(/leg.*numb.*above 5/s);
    expect(one.expect).toMatch(/hour/);
    expect(one.expect).toMatch(/not shown to heal discs or to end pain that lasts weeks/);
    expect(one.notFor.length).toBeGreaterThan(0);
  });
});
