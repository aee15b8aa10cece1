import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceById } from '../evidence/all-evidence.ts';
import { treatmentById, treatments } from './all-treatments.ts';
import { guidelineIds, guidelines } from './guidelines.ts';
import { treatmentKinds } from './treatment.ts';

const notTreatments = ['all-treatments.ts', 'treatment.ts', 'guidelines.ts'];
const positionOf = (id: string, guideline: string) =>
  treatmentById(id)?.positions.find((position) => position.guideline === guideline)?.says;

describe('the list of treatments', () => {
  it('has every file of the folder', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !notTreatments.includes(name))
      .map((name) => name.slice(0, -'.ts'.length));
    expect(files.length).toBeGreaterThanOrEqual(20);
    expect(treatments.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('finds each by its id, and nothing by another', () => {
    for (const treatment of treatments) expect(treatmentById(treatment.id)).toBe(treatment);
    expect(treatmentById('cracking')).toBeUndefined();
  });

  it('says plainly that traction is advised against', () => {
    expect(positionOf('traction', 'british')).toBe('against');
    expect(positionOf('traction', 'world')).toBe('against');
  });

  it('shows where guidelines conflict on acupuncture and anti-inflammatory medicine', () => {
    expect(positionOf('acupuncture', 'british')).toBe('against');
    expect(positionOf('acupuncture', 'world')).toBe('for');
    expect(positionOf('anti-inflammatory-medicine', 'american')).toBe('for');
    expect(positionOf('anti-inflammatory-medicine', 'danish')).toBe('against');
  });

  it('knows each guideline that it quotes', () => {
    for (const id of guidelineIds) {
      expect(guidelines[id].about).toMatch(/\.$/);
      expect(treatments.some(({ positions }) => positions.some((one) => one.guideline === id))).toBe(true);
    }
  });
});

describe.each(treatments)('$id', (treatment) => {
  const { positions } = treatment;

  it('fills every field', () => {
    const { name, whatItIs, whatIsKnown, watchFor, questions } = treatment;
    for (const text of [name, whatItIs, whatIsKnown, watchFor, ...questions])
      expect(text.trim().length).toBeGreaterThan(3);
    for (const text of [whatItIs, whatIsKnown, watchFor]) expect(text).toMatch(/\.$/);
    for (const question of questions) expect(question).toMatch(/\?$/);
    expect(treatment.otherNames.length).toBeGreaterThan(0);
    expect(treatmentKinds).toContain(treatment.kind);
  });

  it('stands on entries of the ledger, each position on its own', () => {
    for (const id of [...treatment.evidence, ...positions.map(({ evidence }) => evidence)])
      expect(evidenceById(id), id).toBeDefined();
  });

  it('lets each guideline speak once', () => {
    const speakers = positions.map(({ guideline }) => guideline);
    expect(speakers).toEqual([...new Set(speakers)]);
  });

  it('explains where guidelines conflict', () => {
    const against = positions.some(({ says }) => says === 'against');
    const inFavour = positions.some(({ says }) => says !== 'against');
    expect(treatment.whereTheyDiffer !== undefined).toBe(against && inFavour);
  });
});
