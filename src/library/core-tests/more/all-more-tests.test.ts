import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mirrorMotion } from '#motion';
import { evidenceById } from '../../evidence/all-evidence.ts';
import { coreTests } from '../all-core-tests.ts';
import { moreTestById, moreTests } from './all-more-tests.ts';
import { type MoreTest, moreParts } from './more-test.ts';

const notTests = [
  'all-more-tests.ts',
  'breathing-poses.ts',
  'chair-stand-ranges.ts',
  'more-test.ts',
  'plumb-sites.ts',
];
const files = readdirSync(new URL('.', import.meta.url)).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notTests.includes(file),
);

function found(id: string): MoreTest {
  const test = moreTestById(id);
  if (!test) throw new Error(`no test ${id}`);
  return test;
}

const errorOf = (test: MoreTest) => (test.take === 'hold' ? test.typicalErrorS : test.typicalError);

describe('the further tests', () => {
  it('are one file each, listed under its own id, and none is in the core check as well', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
    for (const file of files)
      expect(moreTestById(file.replace('.ts', ''))?.id, file).toBe(file.replace('.ts', ''));
    expect(moreTests).toHaveLength(files.length);
    expect(moreTests.filter(({ id }) => coreTests.some((test) => test.id === id))).toEqual([]);
    expect(moreTestById('kraus-weber')).toBeUndefined();
  });

  it('show all signs but pain, which has a map of its own', () => {
    expect([...new Set(moreTests.map(({ part }) => part))].sort()).toEqual([...moreParts].sort());
  });

  it('stand on entries of the ledger', () => {
    for (const test of moreTests) {
      const ranges = 'ranges' in test ? test.ranges.map(({ evidence }) => evidence) : [];
      const norms = test.take === 'hold' ? test.norms.map(({ evidence }) => evidence) : [];
      for (const id of [...test.evidence, test.typicalErrorEvidence, ...ranges, ...norms])
        expect(evidenceById(id), `${test.id} ${id}`).toBeDefined();
    }
  });

  it('say so when no error is known, and never judge a change then', () => {
    for (const test of moreTests.filter(({ take }) => take !== 'photo'))
      expect(errorOf(test) === undefined, test.id).toBe(test.typicalErrorEvidence === 'error-not-known');
  });

  it('say what the result cannot say, in every test of posture and breathing', () => {
    for (const test of moreTests.filter(({ part }) => part === 'breathing' || part === 'posture'))
      expect(test.says, test.id).toMatch(/no (illness|disease|cause)|not scored|weak sign/);
  });

  it('are left out for whoever must not hold the breath, strain, or stand with closed eyes', () => {
    const pause = found('breath-pause');
    for (const caution of ['pregnant', 'high-blood-pressure', 'glaucoma'] as const)
      expect(pause.notWith).toContain(caution);
    expect(pause.notFor.join(' ')).toMatch(/heart or lung/i);
    expect(pause.notFor.join(' ')).toMatch(/epilepsy/i);
    expect(found('one-leg-eyes-closed').notWith).toContain('poor-balance');
    for (const test of moreTests.filter(({ take }) => take === 'hold'))
      if (test.part === 'strength')
        for (const caution of [
          'high-blood-pressure',
          'glaucoma',
          'pregnant',
          'hernia',
          'recent-surgery',
        ] as const)
          expect(test.notWith, test.id).toContain(caution);
  });

  it('put nobody with thin bones, or who gets worse bending forward, into a forward bend', () => {
    for (const test of moreTests) {
      const bent = test.motion.keyframes.some(({ poseDeg }) => (poseDeg.lumbar_extension ?? 0) < -13);
      if (!bent) continue;
      expect(test.notWith, test.id).toContain('worse-bending-forward');
      expect(test.notWith, test.id).toContain('osteoporosis');
    }
  });

  it('do the other side as the mirror of the first', () => {
    for (const [left, right] of [
      ['one-leg-bridge-left', 'one-leg-bridge-right'],
      ['leg-lift-left', 'leg-lift-right'],
    ] as const) {
      const words = (id: string) =>
        found(id)
          .steps.join(' ')
          .replaceAll(/left|right/g, 'side');
      expect(words(left)).toBe(words(right));
      expect(found(right).motion).toEqual(mirrorMotion(found(left).motion));
    }
  });

  it('have a usual range for each sex and age from 60 to 94 where they count stands', () => {
    const test = found('chair-stand');
    if (test.take !== 'count') throw new Error('stands are counted');
    for (const sex of ['female', 'male'])
      for (let age = 60; age <= 94; age += 1)
        expect(
          test.ranges.filter((row) => row.sex === sex && age >= row.ageFrom && age <= row.ageTo),
        ).toHaveLength(1);
  });
});
