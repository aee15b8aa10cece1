import { describe, expect, test } from 'vitest';
import { calmAnswers } from './calm-answers.ts';
import { checkFacts } from './check-facts.ts';

describe('the danger signs in a list', () => {
  test('are yes when ticked and no when the list was answered without them', () => {
    const { signs } = checkFacts({ health: ['cancer-ever'] });
    expect(signs['cancer-ever']).toBe('yes');
    expect(signs['tb-contact']).toBe('no');
    expect(signs['weight-loss']).toBeUndefined();
  });

  test('are all not sure after not sure alone, until it is said which', () => {
    const open = checkFacts({ health: ['unsure'] }).signs;
    expect(open['widened-artery']).toBe('unsure');
    const named = checkFacts({ health: ['unsure'], 'health-not-sure': ['tb-contact'] }).signs;
    expect(named['tb-contact']).toBe('unsure');
    expect(named['widened-artery']).toBe('no');
    expect(checkFacts({ health: ['unsure'], 'health-not-sure': ['unsure'] }).signs['tb-contact']).toBe(
      'unsure',
    );
  });

  test('can be answered one by one, and the worse of two answers counts', () => {
    expect(checkFacts({ 'cancer-ever': 'yes' }).signs['cancer-ever']).toBe('yes');
    expect(checkFacts({ 'cancer-ever': 'unsure', health: ['none'] }).signs['cancer-ever']).toBe('unsure');
    expect(checkFacts({ 'cancer-ever': 'no', health: ['cancer-ever'] }).signs['cancer-ever']).toBe('yes');
  });

  test('are all no for somebody with plain back pain', () => {
    expect(new Set(Object.values(checkFacts(calmAnswers).signs))).toEqual(new Set(['no']));
  });
});
