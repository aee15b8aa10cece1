import { describe, expect, test } from 'vitest';
import { calmAnswers } from '../full-check/calm-answers.ts';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import type { JudgedCheck } from '../safety/safety-status.ts';
import type { Urgency } from '../safety/verdict.ts';
import { judgeCheck } from './judge-check.ts';
import { raisesSafety } from './raises-safety.ts';

const at = '2026-03-09T08:00:00.000Z';
const danger = (urgency: Urgency): JudgedCheck => ({
  checkId: 's-1',
  form: 'full',
  at,
  answers: {},
  judged: { at, urgency, rule: 'none' },
});
const raised = (answers: CheckAnswers, urgency: Urgency = 'clear') =>
  raisesSafety(judgeCheck({ ...calmAnswers, ...answers }), danger(urgency));

describe('what the full check adds to the danger signs', () => {
  test('a rule about the pain that sends somebody the same day holds back exercise too', () => {
    expect(raised({ where: ['upper-back'], 'other-signs': ['breathing'] })).toEqual({
      urgency: 'same-day',
      rule: 'worse-breathing-in',
    });
  });

  test('an age over 70 that only the full check was told counts as thin bones', () => {
    const fall = { age: 75, 'small-injury': 'yes', 'thin-bones': 'no' };
    expect(raised(fall)).toEqual({ urgency: 'within-days', rule: 'thin-bones-and-small-injury' });
    expect(raised({ ...fall, age: 60 })).toBeUndefined();
  });

  test('nothing where the danger signs said as much already, and it never lowers them', () => {
    expect(raised({ 'other-signs': ['rash'], where: ['flank'] }, 'within-days')).toBeUndefined();
    expect(raised({}, 'same-day')).toBeUndefined();
  });

  test('nothing for a visit in the coming weeks or for managing alone', () => {
    expect(raised({ background: ['pregnant'] })).toBeUndefined();
    expect(raised({})).toBeUndefined();
  });
});
