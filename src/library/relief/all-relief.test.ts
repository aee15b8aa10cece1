import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coordinateNames } from '#spine';
import { cautions } from '../abilities.ts';
import { evidenceById } from '../evidence/all-evidence.ts';
import { reliefTechniqueById, reliefTechniques } from './all-relief.ts';

const notTechniques = ['all-relief.ts', 'relief-technique.ts'];
const known = new Set<string>(coordinateNames);

describe('the list of relief techniques', () => {
  it('has every file of the folder', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !notTechniques.includes(name))
      .map((name) => name.slice(0, -'.ts'.length));
    expect(files.length).toBeGreaterThanOrEqual(3);
    expect(reliefTechniques.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('finds each by its id, and nothing by another', () => {
    for (const technique of reliefTechniques) expect(reliefTechniqueById(technique.id)).toBe(technique);
    expect(reliefTechniqueById('inversion')).toBeUndefined();
  });

  it('leaves something for each single caution but a recent operation', () => {
    for (const caution of cautions.filter((one) => one !== 'recent-surgery')) {
      const left = reliefTechniques.filter(({ notFor }) => !notFor.some((one) => one.caution === caution));
      expect(left.length, caution).toBeGreaterThan(0);
    }
  });

  it('keeps those off their elbows who get worse bending backward', () => {
    const notFor = reliefTechniqueById('prone-on-elbows')?.notFor.map(({ caution }) => caution);
    expect(notFor).toEqual(expect.arrayContaining(['worse-bending-backward', 'pregnant']));
  });
});

describe.each(reliefTechniques)('$id', (technique) => {
  it('stands on entries of the ledger', () => {
    for (const id of technique.evidence) expect(evidenceById(id), id).toBeDefined();
  });

  it('promises comfort for an hour and no healing', () => {
    expect(technique.expect).toMatch(/hour/);
    expect(technique.expect).toMatch(/not shown to heal discs or to end pain that lasts weeks/);
    expect(technique.grade).toBe('very-low');
  });

  it('says when to stop: leg, numbness, pain above 5', () => {
    const stop = technique.stopIf.join(' ');
    expect(stop).toMatch(/leg/);
    expect(stop).toMatch(/numb/);
    expect(stop).toMatch(/above 5/);
  });

  it('starts within its shortest and longest time', () => {
    const { least, most } = technique.minutes;
    expect(technique.minutes.default).toBeGreaterThanOrEqual(least);
    expect(technique.minutes.default).toBeLessThanOrEqual(most);
  });

  it('rests in coordinates of the body', () => {
    for (const { poseDeg } of technique.motion.keyframes)
      for (const name of Object.keys(poseDeg)) expect(known).toContain(name);
  });
});
