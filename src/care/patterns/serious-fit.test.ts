import { describe, expect, test } from 'vitest';
import { calmAnswers } from '../full-check/calm-answers.ts';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import { checkFacts } from '../full-check/check-facts.ts';
import { rankPatterns } from './rank-patterns.ts';
import { ruleStates } from './rule-states.ts';
import { seriousFits } from './serious-fit.ts';

function fitFor(id: string, answers: CheckAnswers) {
  const facts = checkFacts(answers);
  const fit = seriousFits(facts, ruleStates(facts)).find((one) => one.id === id);
  if (!fit) throw new Error(id);
  return fit;
}
const { 'pee-hard': _, ...unasked } = calmAnswers;

describe('what would change a serious pattern', () => {
  test('is the question that is open, and its reason says that one is', () => {
    const { wouldChange, because, fit } = fitFor('cauda-equina', unasked);
    expect(wouldChange).toEqual(['pee-hard']);
    expect(because[0].text).toContain('Not every danger sign');
    expect(fit).toBe('too-little-known');
  });

  test('is a question answered with not sure, where that is not enough for a rule', () => {
    const { wouldChange, signs } = fitFor('fracture', { ...calmAnswers, 'small-injury': 'unsure' });
    expect(wouldChange[0]).toBe('small-injury');
    expect(signs).toBe(0);
  });

  test('is one of its own questions when all were answered, and absence rules nothing out', () => {
    const { wouldChange, because } = fitFor('cauda-equina', calmAnswers);
    expect(wouldChange).toEqual(['pee-hard', 'accidents']);
    expect(because[0].text).toContain('does not rule it out');
  });

  test('is the open question beside a sign that was said, and else the sign', () => {
    expect(fitFor('cauda-equina', { ...unasked, 'saddle-numb': 'yes' }).wouldChange).toEqual(['pee-hard']);
    const all = { ...calmAnswers, 'saddle-numb': 'yes' };
    expect(fitFor('cauda-equina', all).wouldChange).toEqual(['saddle-numb']);
  });
});

describe('the reasons of a serious pattern', () => {
  test('are those of every rule about it, and of no other', () => {
    const said = { ...calmAnswers, fever: 'yes', 'saddle-numb': 'yes', 'pee-hard': 'yes' };
    const { because } = fitFor('cauda-equina', said);
    expect(because.map(({ answers, speaks }) => [answers, speaks])).toEqual([
      [['pee-hard'], 'for'],
      [['saddle-numb'], 'for'],
    ]);
  });

  test('take in a rule that rests on another sign as well', () => {
    const fall = { ...calmAnswers, 'small-injury': 'yes', 'thin-bones': 'yes', 'very-bad-pain': 'yes' };
    expect(fitFor('fracture', fall)).toMatchObject({ fit: 'fits-well', urgency: 'same-day' });
  });

  test('without a sign take no side and rest on what signs can tell of it', () => {
    const reason = (id: string) => fitFor(id, calmAnswers).because[0];
    expect(reason('malignancy')).toMatchObject({ speaks: 'neither', evidence: ['deyo-1988-cancer'] });
    expect(reason('fracture')).toMatchObject({ speaks: 'neither', evidence: ['henschke-2009-fracture'] });
  });

  test('leave two open questions at most', () => {
    expect(fitFor('cauda-equina', { 'saddle-numb': 'yes' }).wouldChange).toEqual(['pee-hard', 'accidents']);
  });
});

describe('the signs that a serious pattern rests on', () => {
  test('are counted, with those that count though not sure', () => {
    expect(fitFor('cauda-equina', calmAnswers).signs).toBe(0);
    const two = { ...calmAnswers, 'saddle-numb': 'yes', 'pee-hard': 'unsure' };
    expect(fitFor('cauda-equina', two)).toMatchObject({ signs: 2, urgency: 'emergency', fit: 'fits-well' });
  });
});

describe('a danger sign of a pattern that is not dangerous', () => {
  const fitOfAll = (answers: CheckAnswers, id: string) =>
    rankPatterns(checkFacts({ ...calmAnswers, ...answers })).patterns.find((one) => one.id === id)?.fit;

  test('said for sure makes it fit well, not sure makes it fit partly, and neither lowers it', () => {
    expect(fitOfAll({ 'one-leg-weak': 'yes' }, 'radiculopathy')).toBe('fits-well');
    expect(fitOfAll({ 'one-leg-weak': 'unsure' }, 'radiculopathy')).toBe('fits-partly');
    expect(fitOfAll({ 'one-leg-weak': 'no' }, 'radiculopathy')).toBe('speaks-against');
  });

  test('not sure of it leaves a fit that was good already', () => {
    const sciatica = { 'leg-pain': 'one-leg', 'below-knee': 'yes', 'leg-worse': 'yes', 'leg-numb': 'yes' };
    const answers = { ...sciatica, 'worse-with': ['sitting', 'cough-in-leg'] };
    expect(fitOfAll(answers, 'radiculopathy')).toBe('fits-well');
    expect(fitOfAll({ ...answers, 'one-leg-weak': 'unsure' }, 'radiculopathy')).toBe('fits-well');
  });

  test('stands before the other reasons, with the most urgent rule that it made apply', () => {
    const answers = { ...calmAnswers, 'one-leg-weak': 'yes', 'blood-thinner': 'yes' };
    const ranked = rankPatterns(checkFacts(answers)).patterns.find(({ id }) => id === 'radiculopathy');
    expect(ranked?.because[0]).toMatchObject({ speaks: 'for', answers: ['blood-thinner', 'one-leg-weak'] });
    expect(ranked?.because.length).toBeGreaterThan(1);
  });

  test('of a pregnancy speaks for a source elsewhere', () => {
    expect(fitOfAll({ health: ['pregnancy-signs'] }, 'non-spinal')).toBe('fits-well');
  });
});
