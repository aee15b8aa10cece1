import { describe, expect, test } from 'vitest';
import { dangers, redFlagById, redFlags } from '#library';
import { calmAnswers } from '../full-check/calm-answers.ts';
import type { CheckAnswers } from '../full-check/check-answers.ts';
import { checkFacts } from '../full-check/check-facts.ts';
import { emergencySigns, laterSteps } from './safety-net.ts';

const signsOf = (more: CheckAnswers) => emergencySigns(checkFacts({ ...calmAnswers, ...more }));
const stepsOf = (answers: CheckAnswers) => laterSteps(checkFacts(answers)).join(' ');
const brief = (id: string) => redFlagById(id).briefly;

describe('the signs to go for', () => {
  test('are those that are enough by themselves, not those that need another', () => {
    const signs = signsOf({});
    for (const id of ['saddle-numb', 'pee-hard', 'both-legs-weak']) expect(signs, id).toContain(brief(id));
    for (const id of ['fever', 'cancer-ever', 'thin-bones', 'infection-prone', 'blood-thinner'])
      expect(signs, id).not.toContain(brief(id));
  });

  test('say to call an ambulance where minutes matter, and only there', () => {
    const signs = signsOf({});
    const called = signs.filter((sign) => sign.endsWith(': call an ambulance'));
    expect(called).toContain(`${brief('tearing-or-faint')}: call an ambulance`);
    const artery = redFlags.filter(({ target }) => dangers[target].door === 'ambulance');
    for (const sign of called) expect(artery.some(({ briefly }) => sign.startsWith(briefly))).toBe(true);
    for (const { briefly } of artery) expect(signs).not.toContain(briefly);
  });

  test('leave out only what was said with yes', () => {
    expect(signsOf({ 'saddle-numb': 'yes' })).not.toContain(brief('saddle-numb'));
    expect(signsOf({ 'saddle-numb': 'unsure' })).toContain(brief('saddle-numb'));
  });
});

describe('when to look again', () => {
  test('names, for everybody, what to speak to a clinician for the same day, and when to book a visit', () => {
    for (const legs of ['none', 'one-leg']) {
      expect(stepsOf({ 'leg-pain': legs })).toMatch(/same day.*fever.*weak leg or foot.*both knees/);
      expect(stepsOf({ 'leg-pain': legs })).toMatch(/no better after six weeks/);
    }
  });

  test('is in days with pain in a leg, and otherwise when the pain changes', () => {
    expect(stepsOf({ 'leg-pain': 'one-leg' })).toMatch(/two to three days/);
    expect(stepsOf({ 'leg-pain': 'both-legs' })).toMatch(/two to three days/);
    expect(stepsOf({ 'leg-pain': 'none' })).not.toMatch(/two to three days/);
    expect(stepsOf({})).not.toMatch(/two to three days/);
  });
});
