import { describe, expect, it } from 'vitest';
import { evidenceById } from '../evidence/all-evidence.ts';
import { coreTests } from './all-core-tests.ts';
import type { CoreTest } from './core-test.ts';
import { moreTests } from './more/all-more-tests.ts';
import type { MoreTest } from './more/more-test.ts';
import { smallestRealChange } from './smallest-real-change.ts';

type AnyTest = CoreTest | MoreTest;
const all: readonly AnyTest[] = [...coreTests, ...moreTests];

interface Band {
  readonly sex: 'female' | 'male' | 'any';
  readonly ageFrom: number;
  readonly ageTo: number;
}
function bandsOf(test: AnyTest): readonly Band[] {
  if ('ranges' in test) return test.ranges;
  if (!('norms' in test)) return [];
  return [...test.norms, ...(test.ageMeans ?? []).map((row) => ({ ...row, sex: 'any' as const }))];
}

/** A band for every sex and age from 18 to 90, and for each sex by itself where muscles are measured. */
function coversEverybody(test: AnyTest): boolean {
  const bands = bandsOf(test);
  const bySex = !('measures' in test) || test.measures === 'balance';
  return (['female', 'male'] as const).every((sex) =>
    Array.from({ length: 73 }, (_, i) => 18 + i).every((age) =>
      bands.some(
        (band) =>
          (band.sex === sex || (bySex && band.sex === 'any')) && band.ageFrom <= age && age <= band.ageTo,
      ),
    ),
  );
}

/** What the core check must hold, by the words of the training facts; each may stand for two sides. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  'posture: occiput to wall, plumb line': ['wall-gap', 'plumb-line'],
  'balance, eyes open and closed': ['single-leg-stance', 'one-leg-eyes-closed'],
  'breathing: rate, Hi-Lo, breath-hold': ['breathing-rate', 'chest-or-belly', 'breath-pause'],
  'side bridge, left and right': ['side-bridge-left', 'side-bridge-right'],
  'back extensors: Ito and Sørensen': ['back-extensor', 'sorensen'],
  'front: plank and curl-up hold': ['front-plank', 'half-curl-hold'],
  'single-leg bridge': ['one-leg-bridge-left', 'one-leg-bridge-right'],
  'active straight-leg raise': ['leg-lift-left', 'leg-lift-right'],
  'chair stand': ['chair-stand'],
};

describe('every test and sign of the core check', () => {
  it('is there', () => {
    const ids = all.map(({ id }) => id);
    for (const [name, tests] of Object.entries(wanted))
      for (const id of tests) expect(ids, name).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(all.map((test) => [test.id, test] as const))(
    '%s has a protocol, an end and a figure',
    (_, test) => {
      expect(test.steps.length).toBeGreaterThanOrEqual(4);
      expect(test.endsWhen.length).toBeGreaterThanOrEqual(1);
      expect(test.cue).not.toBe('');
      expect(test.motion.keyframes.length).toBeGreaterThanOrEqual(1);
      expect(test.motion.supports.length).toBeGreaterThanOrEqual(1);
      expect(test.works).not.toBe('');
      expect(test.evidence.every((id) => evidenceById(id) !== undefined)).toBe(true);
      expect(test.restAfterS).toBeGreaterThanOrEqual(0);
    },
  );

  it.each(all.map((test) => [test.id, test] as const))('%s names who must not', (_, test) => {
    expect(test.notWith.length).toBeGreaterThanOrEqual(1);
    if (test.position === 'standing') expect(test.notWith).toContain('poor-balance');
  });

  it.each(all.map((test) => [test.id, test] as const))(
    '%s has an error and a smallest real change, or says that none is known',
    (_, test) => {
      const change = smallestRealChange(test);
      const ofEachPlace = 'take' in test && test.take === 'photo';
      if (test.typicalErrorEvidence === 'error-not-known' || ofEachPlace) expect(change).toBeUndefined();
      else expect(change).toBeGreaterThan(0);
      expect(evidenceById(test.typicalErrorEvidence)).toBeDefined();
    },
  );

  it.each(all.map((test) => [test.id, test] as const))(
    '%s has norms for every sex and age, or says who was not measured',
    (_, test) => {
      if (coversEverybody(test)) expect(test.noNorm).toBeUndefined();
      else expect(test.noNorm).toMatch(/^[A-Z].{10,}\.$/);
    },
  );
});

it('a side bridge really changed from about 30 s on', () => {
  const [left] = coreTests;
  expect(left && smallestRealChange(left)).toBeCloseTo(30.35, 2);
});
