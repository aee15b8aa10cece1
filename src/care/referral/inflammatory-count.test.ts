import { describe, expect, test } from 'vitest';
import { optionsOf } from '#library';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import { findingState } from '../full-check/finding-state.ts';
import { checkQuestionById } from '../full-check/full-check.ts';
import { inflammatoryCount } from './inflammatory-count.ts';

const shown = (answers: CheckAnswers) =>
  inflammatoryCount.filter((finding) => findingState(finding, answers) === 'yes').length;

describe('the count of inflamed signs', () => {
  test('has the nine signs of the guideline, each from an answer that exists', () => {
    expect(inflammatoryCount.length).toBe(9);
    for (const finding of inflammatoryCount) {
      if (!('is' in finding)) continue;
      const question = checkQuestionById(finding.question);
      if (!question || question.kind === 'whole-number') throw new Error(finding.question);
      const codes = optionsOf(question).map(({ code }) => code);
      for (const code of finding.is) expect(codes).toContain(code);
    }
  });

  test.each<CheckAnswers>([
    { 'age-at-onset': 34 },
    { 'night-pain': 'eases-up' },
    { where: ['buttock'] },
    { where: ['buttocks-in-turn'] },
    { 'better-with': ['moving'] },
    { 'painkiller-helps': 'yes' },
    { 'inflammation-signs': ['family'] },
    { 'inflammation-signs': ['swollen-joints'] },
    { 'inflammation-signs': ['sausage-finger'] },
    { 'inflammation-signs': ['heel-pain'] },
    { 'inflammation-signs': ['psoriasis'] },
  ])('%o is one sign', (answers) => {
    expect(shown(answers)).toBe(1);
  });

  test.each<CheckAnswers>([
    { 'age-at-onset': 35 },
    { 'night-pain': 'stays' },
    { where: ['low-side'] },
    { 'better-with': ['lying-down'] },
    { 'painkiller-helps': 'unsure' },
    { 'inflammation-signs': ['none'] },
  ])('%o is none', (answers) => {
    expect(shown(answers)).toBe(0);
  });

  test('two words for one sign count once, and different signs add up', () => {
    expect(shown({ where: ['buttock', 'buttocks-in-turn'] })).toBe(1);
    expect(shown({ 'inflammation-signs': ['family', 'psoriasis', 'heel-pain'] })).toBe(3);
  });
});
