import { describe, expect, test } from 'vitest';
import type { Feature, Finding, Pattern } from '#library';
import { wouldChange } from './would-change.ts';

const told = (question: string, ...is: readonly [string, ...string[]]): Finding => ({ question, is });
const feature = (when: Finding, ratio = 10): Feature => ({
  id: JSON.stringify(when),
  levels: [{ when, ratio, text: 'It speaks for it.', basis: 'published', checked: true }],
  evidence: ['safe-side'],
});
const pattern = (first: Feature, ...others: readonly Feature[]): Pattern => ({
  id: 'facet',
  groups: [[first], ...others.map((one) => [one] as const)],
  shares: [{ share: 1 }],
});

const slowly = told('began', 'slowly');
const sitting = told('worse-with', 'sitting');

describe('the questions whose answer would change the fit', () => {
  const three = pattern(feature(slowly), feature(told('leg-numb', 'yes')), feature(told('course', 'same')));

  test('are two at most, those without a sure answer first', () => {
    expect(wouldChange(three, {})).toEqual(['began', 'leg-numb']);
    expect(wouldChange(three, { began: 'effort' })).toEqual(['leg-numb', 'course']);
    const unsure = { began: 'effort', 'leg-numb': 'no', course: 'unsure' };
    expect(wouldChange(three, unsure)).toEqual(['course', 'began']);
  });

  test('are only those that would, each once', () => {
    expect(wouldChange(pattern(feature(slowly)), {})).toEqual(['began']);
    expect(wouldChange(pattern(feature(slowly), feature(told('course', 'same'), 1)), {})).toEqual(['began']);
  });

  test('are found inside every kind of finding', () => {
    for (const when of [{ all: [slowly] }, { any: [slowly] }, { atLeast: 1, of: [slowly] }] as const)
      expect(wouldChange(pattern(feature(when)), {})).toEqual(['began']);
    expect(wouldChange(pattern(feature({ not: slowly })), { began: 'slowly' })).toEqual(['began']);
  });

  test('are asked of every code that is looked for', () => {
    const either = pattern(feature(slowly), feature(told('began', 'effort'), 1));
    expect(wouldChange(either, {})).toEqual(['began']);
  });

  test('never name an age, which is a fact, but do name the question of a gate', () => {
    const gate = { text: 'Outside.', evidence: ['safe-side'], outside: 'speaks-against' } as const;
    const old = {
      ...pattern(feature(slowly)),
      gate: { ...gate, when: { question: 'age', from: 50 } },
    } as const;
    expect(wouldChange(old, { age: 40, began: 'slowly' })).toEqual([]);
    expect(wouldChange(old, { age: 50 })).toEqual(['began']);
    const inLeg = { ...pattern(feature(slowly)), gate: { ...gate, when: told('leg-pain', 'one-leg') } };
    expect(wouldChange(inLeg, { 'leg-pain': 'none', began: 'slowly' })).toEqual(['leg-pain']);
  });
});

describe('the other answers that are tried', () => {
  test('to yes or no are both', () => {
    const yes = pattern(feature(told('leg-numb', 'yes')));
    const no = pattern(feature(told('leg-numb', 'no')));
    for (const given of ['yes', 'no']) {
      expect(wouldChange(yes, { 'leg-numb': given })).toEqual(['leg-numb']);
      expect(wouldChange(no, { 'leg-numb': given })).toEqual(['leg-numb']);
    }
  });

  test('to one of several are those looked for, and one that is not', () => {
    expect(wouldChange(pattern(feature(slowly)), { began: 'slowly' })).toEqual(['began']);
    expect(wouldChange(pattern(feature(slowly)), { began: 'effort' })).toEqual(['began']);
  });

  test('to a list are one tick more, or none of them', () => {
    const both = pattern(feature({ all: [sitting, told('worse-with', 'bending-forward')] }));
    expect(wouldChange(both, { 'worse-with': ['sitting'] })).toEqual(['worse-with']);
    expect(wouldChange(pattern(feature(sitting)), { 'worse-with': ['sitting'] })).toEqual(['worse-with']);
  });

  test('to a list take back nothing of these, and not sure', () => {
    for (const other of ['nothing', 'walking']) {
      const alone = pattern(feature({ all: [sitting, { not: told('worse-with', other) }] }));
      expect(wouldChange(alone, { 'worse-with': ['nothing'] })).toEqual(['worse-with']);
      expect(wouldChange(alone, { 'worse-with': ['unsure'] })).toEqual(['worse-with']);
    }
  });
});
