import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evidenceById } from '../evidence/all-evidence.ts';
import { coreTestById, coreTests } from './all-core-tests.ts';
import type { CoreTest } from './core-test.ts';

const notTests = [
  'all-core-tests.ts',
  'check-forms.ts',
  'core-test.ts',
  'side-bridge-norms.ts',
  'smallest-real-change.ts',
];
const files = readdirSync(new URL('.', import.meta.url)).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notTests.includes(file),
);

describe('the core tests', () => {
  test('every file of the folder is listed, and each under its own id', async () => {
    expect(files.length).toBeGreaterThanOrEqual(5);
    for (const file of files) {
      const id = file.replace('.ts', '');
      expect(coreTestById(id)?.id, file).toBe(id);
    }
    expect(coreTests).toHaveLength(files.length);
  });

  test('an unknown id is nobody', () => {
    expect(coreTestById('kraus-weber')).toBeUndefined();
  });

  test('every evidence id stands in the ledger', () => {
    const ids = coreTests.flatMap((one) => [
      ...one.evidence,
      one.typicalErrorEvidence,
      ...one.norms.map((row) => row.evidence),
      ...(one.ageMeans ?? []).map((row) => row.evidence),
    ]);
    expect(ids.length).toBeGreaterThan(15);
    for (const id of ids) expect(evidenceById(id), id).toBeDefined();
  });

  test('the sides are one test, mirrored: same norms, same error, same cautions, opposite poses', () => {
    const [left, right] = [sided('left'), sided('right')];
    expect(left.norms).toBe(right.norms);
    expect(left.typicalErrorS).toBe(right.typicalErrorS);
    expect(left.notWith).toEqual(right.notWith);
    const words = (one: CoreTest) => one.steps.join(' ').replaceAll(/left|right/g, 'side');
    expect(words(left)).toBe(words(right));
    expect(left.motion.keyframes.map((frame) => mirrored(frame.poseDeg))).toEqual(
      right.motion.keyframes.map((frame) => frame.poseDeg),
    );
  });

  test('whoever measured is covered for both sexes or for neither', () => {
    for (const one of coreTests) {
      const sexes = new Set(one.norms.map((row) => row.sex));
      expect(one.norms.length === 0 || sexes.has('any') || (sexes.has('female') && sexes.has('male'))).toBe(
        true,
      );
    }
  });

  test('age means leave no age between 18 and 110 out', () => {
    const bands = coreTests.flatMap((one) => one.ageMeans ?? []);
    for (let age = 18; age <= 110; age += 1)
      expect(bands.filter((band) => age >= band.ageFrom && age <= band.ageTo)).toHaveLength(1);
  });

  test('poses start at 0 and times rise', () => {
    for (const { motion } of coreTests) {
      const times = motion.keyframes.map((frame) => frame.atS);
      expect(times[0]).toBe(0);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });

  test('no sentence frightens or shouts, and none is longer than 16 words', () => {
    for (const one of coreTests)
      for (const text of [...one.steps, ...one.endsWhen, one.cue].flatMap((words) =>
        words.split(/(?<=\.)\s/),
      )) {
        expect(text).not.toMatch(/!|weak|damage|danger/i);
        expect(text.split(' ').length, text).toBeLessThanOrEqual(16);
      }
  });
});

function sided(side: 'left' | 'right'): CoreTest {
  const found = coreTests.find((one) => one.side === side);
  if (!found) throw new Error(`no test of the ${side} side`);
  return found;
}

function mirrored(pose: object): object {
  const flips = new Set([
    'pelvis_list',
    'pelvis_rotation',
    'lumbar_bending',
    'lumbar_rotation',
    'thorax_bending',
  ]);
  return Object.fromEntries(
    Object.entries(pose).map(([name, value]) => [
      name.replace(/_(l|r)$/, (_, side) => (side === 'l' ? '_r' : '_l')),
      flips.has(name) ? -Number(value) : value,
    ]),
  );
}
