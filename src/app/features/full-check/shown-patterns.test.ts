import { describe, expect, test } from 'vitest';
import { type CheckAnswers, calmAnswers, judgeCheck } from '#care';
import { shownPatterns } from './shown-patterns.ts';

const shown = (answers: CheckAnswers) => {
  const { said, serious, first, others } = shownPatterns(judgeCheck(answers));
  return {
    said,
    first: first.map(({ id }) => id),
    all: serious.length + first.length + others.length,
    serious: serious.map(({ id }) => id),
  };
};
const nerve: CheckAnswers = {
  ...calmAnswers,
  'leg-pain': 'one-leg',
  'below-knee': 'yes',
  'leg-worse': 'yes',
  'leg-numb': 'yes',
  'worse-with': ['cough-in-leg', 'sitting'],
};

describe('the patterns that are shown whole', () => {
  test('are the one that stands out, alone', () => {
    expect(shown(nerve)).toEqual({ said: 'foremost', serious: [], first: ['radiculopathy'], all: 15 });
  });

  test('are those that fit alike when none stands out, never more than three', () => {
    const { said, first } = shown(calmAnswers);
    expect(said).toBe('noWinner');
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThanOrEqual(3);
  });

  test('stand after what a danger sign speaks for', () => {
    const { said, serious, first } = shown({ ...nerve, 'this-pain': ['weight-loss'] });
    expect(said).toBe('serious');
    expect(serious).toEqual(['malignancy']);
    expect(first).toContain('radiculopathy');
  });

  test('are none while too little is known', () => {
    expect(shown({})).toEqual({ said: 'littleKnown', serious: [], first: [], all: 15 });
  });
});
