import { expect, it } from 'vitest';
import { loadAnswers } from './exercise-load-answers.ts';

const woman = { sex: 'female', heightM: 1.63, massKg: 65 } as const;

it('answers each exercise as soon as it is worked out, with standing to compare with', () => {
  const answers = loadAnswers({ key: 'her', subject: woman, exerciseIds: ['bridge', 'moon-walk'] });
  const first = answers.next().value;
  expect(first).toMatchObject({ key: 'her', exerciseId: 'bridge' });
  expect(first?.load?.peak.compressionN.value).toBeGreaterThan(100);
  expect(first?.standingN?.value).toBeGreaterThan(100);
  expect(answers.next().value).toEqual({
    key: 'her',
    exerciseId: 'moon-walk',
    standingN: first?.standingN,
  });
  expect(answers.next().done).toBe(true);
});

it('has no numbers for a body that the model refuses', () => {
  const tall = { ...woman, heightM: 17 };
  expect([...loadAnswers({ key: 'tall', subject: tall, exerciseIds: ['bridge'] })]).toEqual([
    { key: 'tall', exerciseId: 'bridge' },
  ]);
});
