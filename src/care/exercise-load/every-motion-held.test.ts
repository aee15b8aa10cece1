import { describe, expect, it } from 'vitest';
import { coreTests, exercises, moreTests, reliefTechniques } from '#library';
import { type Motion, tasksDuring } from '#motion';
import { type Subject, spineLoad, spineMovement } from '#spine';
import { movementSamples } from './movement-samples.ts';

const people: readonly Subject[] = [
  { sex: 'male', heightM: 1.75, massKg: 78 },
  { sex: 'female', heightM: 1.63, massKg: 65 },
];

/** What the average man or woman of the model cannot hold, and why it stays in the library. */
const known: Readonly<Record<string, string>> = {
  'side-plank-leg-raise':
    'The lower hip needs 104 % of its strength sideways (woman 110 %); gluteus medius was measured at 103 % of a maximal contraction there (Boren 2011).',
};

/** Less is rounding of a posture: a hand that a person would put a finger's breadth elsewhere. */
const rounding = 1.5;

interface Worst {
  readonly overloadNm: number;
  readonly warnings: readonly string[];
}

function worstMoment(motion: Motion, subject: Subject): Worst {
  const tasks = tasksDuring(
    motion,
    subject,
    movementSamples(motion).map(({ tS }) => tS),
  );
  const moments = spineMovement(tasks);
  const worst = moments.map(({ overloadNm }) => overloadNm);
  const pressed = moments.map(({ compressionN }) => Math.max(...compressionN));
  const asked = [worst.indexOf(Math.max(...worst)), pressed.indexOf(Math.max(...pressed))];
  return {
    overloadNm: Math.max(...worst),
    warnings: asked.flatMap((i) => tasks.slice(i, i + 1)).flatMap((task) => spineLoad(task).warnings),
  };
}

describe.each([...exercises, ...reliefTechniques, ...coreTests, ...moreTests])('$id', ({ id, motion }) => {
  it.each(people)('can be held by the muscles and supports of an average adult: $sex', (subject) => {
    const { overloadNm, warnings } = worstMoment(motion, subject);
    if (id in known) {
      expect(overloadNm).toBeGreaterThan(rounding);
      expect(overloadNm).toBeLessThan(10);
      expect(warnings.join(' ')).toContain('few people could hold this');
    } else {
      expect(overloadNm).toBeLessThan(rounding);
      expect(warnings).toEqual([]);
    }
  });
});
