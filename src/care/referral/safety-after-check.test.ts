import { describe, expect, test } from 'vitest';
import { calmAnswers } from '../full-check/calm-answers.ts';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import { checkFacts } from '../full-check/check-facts.ts';
import type { Person } from '../person.ts';
import type { JudgedCheck } from '../safety/safety-status.ts';
import type { SafetyAnswers, Urgency } from '../safety/verdict.ts';
import { judgeCheck } from './judge-check.ts';
import { safetyAfterCheck } from './safety-after-check.ts';

const at = '2026-03-09T08:00:00.000Z';
const person: Person = { cannotTake: [], equipment: [], cautions: [] };
const { signs: calmSigns } = checkFacts(calmAnswers);
const danger = (urgency: Urgency, said: SafetyAnswers = {}, rule = 'none'): JudgedCheck => ({
  checkId: 's-1',
  form: 'full',
  at,
  answers: { ...calmSigns, ...said },
  judged: { at, urgency, rule },
});
const gateAfter = (answers: CheckAnswers, check: JudgedCheck = danger('clear')) =>
  safetyAfterCheck(judgeCheck({ ...calmAnswers, ...check.answers, ...answers }), check, person);

describe('what the full check adds to the danger signs', () => {
  test('a rule about the pain that sends somebody the same day holds back exercise too', () => {
    expect(gateAfter({ where: ['upper-back'], 'other-signs': ['breathing'] })).toEqual({
      urgency: 'same-day',
      rule: 'worse-breathing-in',
    });
  });

  test('an age over 70 that only the full check was told counts as thin bones', () => {
    const fall = danger('clear', { 'small-injury': 'yes', 'thin-bones': 'no' });
    expect(gateAfter({ age: 75 }, fall)).toEqual({
      urgency: 'within-days',
      rule: 'thin-bones-and-small-injury',
    });
    expect(gateAfter({ age: 60 }, fall)).toBeUndefined();
  });

  test('nothing for a visit in the coming weeks or for managing alone', () => {
    expect(gateAfter({ background: ['pregnant'] })).toBeUndefined();
    expect(gateAfter({})).toBeUndefined();
  });
});

describe('what the full check takes back', () => {
  test('is what it raised itself, once the answer is put right', () => {
    expect(gateAfter({}, danger('same-day', {}, 'worse-breathing-in'))).toEqual({
      urgency: 'clear',
      rule: 'none',
    });
  });

  test('is never what the danger signs say', () => {
    expect(gateAfter({}, danger('same-day', { 'one-leg-weak': 'yes' }, 'one-leg-weak'))).toBeUndefined();
  });

  test('is raised to the emergency that the danger signs mean', () => {
    expect(gateAfter({}, danger('same-day', { 'saddle-numb': 'yes' }, 'one-leg-weak'))).toEqual({
      urgency: 'emergency',
      rule: 'saddle',
    });
  });

  test('is nothing while a danger sign is open', () => {
    const { fever: _, ...open } = calmSigns;
    expect(gateAfter({}, { ...danger('same-day'), answers: open })).toBeUndefined();
    const numb = { ...danger('same-day'), answers: { ...open, 'saddle-numb': 'yes' } } as const;
    expect(safetyAfterCheck(judgeCheck(calmAnswers), numb, person)).toEqual({
      urgency: 'emergency',
      rule: 'saddle',
    });
  });
});
