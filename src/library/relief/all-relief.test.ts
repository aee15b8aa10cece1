import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coordinateNames } from '#spine';
import { cautions } from '../abilities.ts';
import { evidenceById } from '../evidence/all-evidence.ts';
import { reliefTechniqueById, reliefTechniques } from './all-relief.ts';

const notTechniques = ['all-relief.ts', 'relief-technique.ts', 'relief-poses.ts', 'stop-signs.ts'];
const known = new Set<string>(coordinateNames);

describe('the list of relief techniques', () => {
  it('has every file of the folder', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !notTechniques.includes(name))
      .map((name) => name.slice(0, -'.ts'.length));
    expect(files.length).toBeGreaterThanOrEqual(12);
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

describe('who must not', () => {
  const cautionsOf = (id: string) => reliefTechniqueById(id)?.notFor.map(({ caution }) => caution) ?? [];

  it.each(reliefTechniques.map(({ id }) => id))('keeps a fresh operation off: %s', (id) =>
    expect(cautionsOf(id)).toContain('recent-surgery'),
  );

  it.each([
    'prone-on-elbows',
    'lumbar-cushion',
    'backrack-start',
    'backrack-single-leg',
    'backrack-double-leg',
  ])('keeps off a backward bend who gets worse by it: %s', (id) =>
    expect(cautionsOf(id)).toContain('worse-bending-backward'),
  );

  it('keeps thin bones off bending, pressing and pulling', () => {
    for (const id of ['childs-pose', 'cat-camel', 'lumbar-cushion', 'side-over-pillow', 'hang-feet-down'])
      expect(cautionsOf(id), id).toContain('osteoporosis');
    for (const { id, device } of reliefTechniques)
      if (device) expect(cautionsOf(id), id).toContain('osteoporosis');
  });

  it('keeps sore arms off what hangs on arms', () => {
    for (const id of ['hang-feet-down', 'chair-push-off'])
      expect(cautionsOf(id), id).toEqual(expect.arrayContaining(['shoulder-pain', 'wrist-pain', 'hernia']));
  });

  it('puts nobody who is pregnant on the front, on a device or on a bar', () => {
    for (const { id, position, device } of reliefTechniques)
      if (position === 'lying-on-front' || device || id === 'hang-feet-down')
        expect(cautionsOf(id), id).toContain('pregnant');
  });
});

describe.each(reliefTechniques)('$id', (technique) => {
  it('stands on entries of the ledger', () => {
    for (const id of technique.evidence) expect(evidenceById(id), id).toBeDefined();
  });

  it('promises comfort for an hour and no healing', () => {
    expect(technique.expect).toMatch(/hour/);
    expect(technique.expect).toMatch(/not shown to heal discs or to end pain that lasts weeks/);
    expect(['very-low', 'none-found']).toContain(technique.grade);
    if (technique.grade === 'none-found')
      expect(technique.expect).toMatch(/Nobody has measured|No trial of it was found/);
  });

  it('says whose its dose is', () => {
    expect(technique.dose).toMatch(/ours|usual practice|compared with/);
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
