import { describe, expect, test } from 'vitest';
import { findingState } from './finding-state.ts';

const sitting = { question: 'worse-with', is: ['sitting'] } as const;
const pain = { question: 'leg-pain', is: ['one-leg', 'both-legs'] } as const;
const young = { question: 'age', under: 45 } as const;

describe('a finding', () => {
  test('is shown by one of its codes, alone or in a list', () => {
    expect(findingState(pain, { 'leg-pain': 'both-legs' })).toBe('yes');
    expect(findingState(pain, { 'leg-pain': 'none' })).toBe('no');
    expect(findingState(sitting, { 'worse-with': ['walking', 'sitting'] })).toBe('yes');
    expect(findingState(sitting, { 'worse-with': ['walking'] })).toBe('no');
  });

  test('stays unknown without an answer and with not sure, also when negated', () => {
    for (const answers of [{}, { 'leg-pain': 'unsure' }]) {
      expect(findingState(pain, answers)).toBe('unknown');
      expect(findingState({ not: pain }, answers)).toBe('unknown');
    }
    expect(findingState(sitting, { 'worse-with': ['walking', 'unsure'] })).toBe('unknown');
    expect(findingState({ question: 'course', is: ['same', 'unsure'] }, { course: 'unsure' })).toBe('yes');
  });

  test('about a number includes its lower bound and excludes its upper', () => {
    expect(findingState(young, { age: 44 })).toBe('yes');
    expect(findingState(young, { age: 45 })).toBe('no');
    expect(findingState({ question: 'age', from: 45 }, { age: 45 })).toBe('yes');
    expect(findingState(young, { age: 'old' })).toBe('unknown');
  });

  test('of several is settled as soon as the rest cannot change it', () => {
    const of = [pain, sitting, young] as const;
    expect(findingState({ atLeast: 2, of }, { 'leg-pain': 'one-leg', age: 30 })).toBe('yes');
    expect(findingState({ atLeast: 2, of }, { 'leg-pain': 'none', age: 60 })).toBe('no');
    expect(findingState({ atLeast: 2, of }, { 'leg-pain': 'one-leg' })).toBe('unknown');
    expect(findingState({ all: of }, { 'leg-pain': 'none' })).toBe('no');
    expect(findingState({ any: of }, { age: 30 })).toBe('yes');
  });
});
