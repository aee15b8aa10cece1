import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coordinateNames } from '#spine';
import { evidenceById } from '../evidence/all-evidence.ts';
import { ladders } from '../muscle-groups.ts';
import { exerciseById, exercises } from './all-exercises.ts';

const notExercises = ['all-exercises.ts', 'exercise.ts'];
const known = new Set<string>(coordinateNames);

describe('the list of exercises', () => {
  it('has every file of the folder', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !notExercises.includes(name))
      .map((name) => name.slice(0, -'.ts'.length));
    expect(files.length).toBeGreaterThanOrEqual(22);
    expect(exercises.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('finds each by its id, and nothing by another', () => {
    for (const exercise of exercises) expect(exerciseById(exercise.id)).toBe(exercise);
    expect(exerciseById('superman')).toBeUndefined();
  });

  it.each(ladders)('has the ladder %s from rung 1 without a gap, three rungs or more', (ladder) => {
    const rungs = [...new Set(exercises.filter((one) => one.ladder === ladder).map(({ rung }) => rung))];
    rungs.sort();
    expect(rungs).toEqual(rungs.map((_, i) => i + 1));
    expect(rungs.length).toBeGreaterThanOrEqual(3);
  });

  it('lists each ladder from the easiest rung up', () => {
    for (const ladder of ladders) {
      const rungs = exercises.filter((one) => one.ladder === ladder).map(({ rung }) => rung);
      expect(rungs).toEqual([...rungs].sort());
    }
  });

  it('leaves nobody without something for the deep muscles who can sit', () => {
    expect(exerciseById('breathing-sitting')?.notWith).toEqual([]);
  });

  it('keeps a pregnant woman off her back and her front', () => {
    const lying = exercises.filter(({ position }) =>
      ['lying-on-back', 'lying-on-front', 'forearms-and-toes'].includes(position),
    );
    for (const { id, notWith } of lying) expect(notWith, id).toContain('pregnant');
  });

  it('bends nobody forward with thin bones, nor backward who gets worse from it', () => {
    expect(exerciseById('curl-up')?.notWith).toEqual(
      expect.arrayContaining(['osteoporosis', 'worse-bending-forward']),
    );
    expect(exerciseById('prone-chest-lift')?.notWith).toContain('worse-bending-backward');
  });
});

describe.each(exercises)('$id', (exercise) => {
  const { motion, dose } = exercise;

  it('stands on entries of the ledger', () => {
    for (const id of exercise.evidence) expect(evidenceById(id), id).toBeDefined();
  });

  it('moves through keyframes in order, in coordinates of the body', () => {
    const times = motion.keyframes.map(({ atS }) => atS);
    expect(times[0]).toBe(0);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    for (const { poseDeg } of motion.keyframes)
      for (const [name, degrees] of Object.entries(poseDeg)) {
        expect(known, name).toContain(name);
        expect(Math.abs(degrees)).toBeLessThanOrEqual(180);
        if (/^(knee_angle|elbow_flex)/.test(name)) expect(degrees, name).toBeGreaterThanOrEqual(0);
      }
  });

  it('takes as long as its dose says and is of the same kind', () => {
    if (dose.kind === 'holds') {
      expect(motion.kind).toBe('hold');
      expect(dose.holdS).toBeLessThanOrEqual(10);
    } else {
      expect(motion.kind).toBe('repetitions');
      expect(motion.keyframes.at(-1)?.atS).toBe(dose.repS);
      expect(dose.reps).toBeLessThanOrEqual(12);
    }
  });

  it('changes sides an even number of times', () => {
    if (exercise.sides === 'alternate') expect(dose.reps % 2).toBe(0);
  });

  it('needs nothing that its words do not mention', () => {
    const words = exercise.steps.join(' ').toLowerCase();
    for (const thing of exercise.equipment) expect(words).toContain(thing);
  });

  it('speaks in short sentences without a shout', () => {
    const lines = [exercise.purpose, exercise.cue, ...exercise.steps, ...exercise.faults];
    for (const line of lines) {
      expect(line).not.toMatch(/!/);
      for (const sentence of line.split(/[.:]\s/)) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(14);
      }
    }
  });
});
