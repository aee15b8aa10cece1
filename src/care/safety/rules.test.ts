import { describe, expect, test } from 'vitest';
import { redFlagById, redFlags, safetyEvidence } from '#library';
import { judgeSafety } from './judge-safety.ts';
import { safetyRuleById, safetyRules } from './rules.ts';
import type { SafetyAnswers, Urgency } from './verdict.ts';

/** Signs that together make the rule decide, and the urgency that table 1.1 of the sources asks for. */
interface Case {
  readonly rule: string;
  readonly signs: readonly string[];
  readonly urgency: Urgency;
}

const emergency = (rule: string, ...signs: readonly string[]): Case => ({
  rule,
  signs,
  urgency: 'emergency',
});
const sameDay = (rule: string, ...signs: readonly string[]): Case => ({ rule, signs, urgency: 'same-day' });
const withinDays = (rule: string, ...signs: readonly string[]): Case => ({
  rule,
  signs,
  urgency: 'within-days',
});

const cases: readonly Case[] = [
  emergency('artery-signs', 'tearing-or-faint'),
  emergency('known-widened-artery', 'widened-artery'),
  emergency('bladder', 'pee-hard'),
  emergency('accidents', 'accidents'),
  emergency('saddle', 'saddle-numb'),
  emergency('bowel-feeling', 'bowel-feeling'),
  emergency('both-legs-weak', 'both-legs-weak'),
  emergency('cord', 'clumsy-unsteady'),
  emergency('sex-change-with-another', 'sex-change', 'both-knees-pain'),
  emergency('leg-weaker-fast', 'leg-weaker-fast'),
  emergency('thinner-and-weakness', 'blood-thinner', 'one-leg-weak'),
  emergency('hard-blow', 'hard-blow'),
  emergency('spine-bruise', 'spine-bruise'),
  emergency('stiff-spine-injury', 'stiff-spine-injury'),
  emergency('fever-with-risk', 'fever', 'very-bad-pain'),
  emergency('fever-with-risk', 'fever', 'infection-recent'),
  emergency('fever-with-risk', 'fever', 'infection-prone'),
  sameDay('sex-change', 'sex-change'),
  sameDay('both-knees-pain', 'both-knees-pain'),
  sameDay('old-saddle-signs', 'old-saddle-signs'),
  sameDay('one-leg-weak', 'one-leg-weak'),
  sameDay('fever', 'fever'),
  sameDay('infection-recent', 'infection-recent'),
  sameDay('infection-prone-and-bad-pain', 'infection-prone', 'very-bad-pain'),
  sameDay('artery-risk', 'artery-risk'),
  sameDay('thinner-and-bad-pain', 'blood-thinner', 'very-bad-pain'),
  sameDay('cancer-and-worrying-pain', 'cancer-ever', 'growing-pain'),
  sameDay('cancer-and-worrying-pain', 'cancer-ever', 'very-bad-pain'),
  sameDay('cancer-and-worrying-pain', 'cancer-ever', 'band-pain'),
  sameDay('cancer-and-worrying-pain', 'cancer-ever', 'blades-pain'),
  sameDay('cancer-and-worrying-pain', 'cancer-ever', 'never-eases'),
  sameDay('cancer-and-worrying-pain', 'cancer-ever', 'weight-loss'),
  sameDay('thin-bones-and-bad-pain', 'small-injury', 'thin-bones', 'very-bad-pain'),
  sameDay('thin-bones-and-bad-pain', 'small-injury', 'thin-bones', 'height-loss'),
  sameDay('nothing-eases-and-another', 'never-eases', 'weight-loss'),
  sameDay('nothing-eases-and-another', 'never-eases', 'tb-contact'),
  sameDay('nothing-eases-and-another', 'never-eases', 'older-no-better'),
  sameDay('nothing-eases-and-another', 'never-eases', 'infection-prone'),
  sameDay('nothing-eases-and-another', 'never-eases', 'blades-pain'),
  sameDay('band-pain', 'band-pain'),
  sameDay('kidney-signs', 'kidney-signs'),
  sameDay('pregnancy-signs', 'pregnancy-signs'),
  withinDays('cancer-ever', 'cancer-ever'),
  withinDays('weight-loss', 'weight-loss'),
  withinDays('older-no-better', 'older-no-better'),
  withinDays('never-eases', 'never-eases'),
  withinDays('blades-pain', 'blades-pain'),
  withinDays('tb-contact', 'tb-contact'),
  withinDays('thin-bones-and-small-injury', 'small-injury', 'thin-bones'),
];

const allNo: SafetyAnswers = Object.fromEntries(redFlags.map(({ id }) => [id, 'no' as const]));
const withYes = (signs: readonly string[]): SafetyAnswers => ({
  ...allNo,
  ...Object.fromEntries(signs.map((sign) => [sign, 'yes' as const])),
});

describe('each fixed rule', () => {
  test.each(cases)('$rule decides $urgency on $signs', ({ rule, signs, urgency }) => {
    const verdict = judgeSafety('full', withYes(signs));
    expect(verdict).toMatchObject({ rule, urgency, complete: true });
    expect([...verdict.flags].sort()).toEqual([...signs].sort());
  });

  test.each(cases)('$rule does not apply when one of $signs is missing', ({ rule, signs }) => {
    for (const sign of signs) {
      const verdict = judgeSafety('full', withYes(signs.filter((other) => other !== sign)));
      expect(verdict.rule).not.toBe(rule);
      expect(verdict.because.map(({ text }) => text)).not.toContain(safetyRuleById(rule)?.because);
    }
  });

  test('is seen to fire by one of the cases above', () => {
    expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(safetyRules.map(({ id }) => id)));
  });

  test('asks only for signs that exist, and rests on evidence in the ledger', () => {
    const known = new Set(safetyEvidence.map(({ id }) => id));
    for (const rule of safetyRules) {
      for (const flag of rule.when.flat()) expect(redFlagById(flag).id).toBe(flag);
      for (const id of rule.evidence) expect(known, rule.id).toContain(id);
    }
  });

  test('every sign has a part in at least one rule', () => {
    const used = new Set(safetyRules.flatMap((rule) => rule.when.flat()));
    expect(redFlags.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('signs that mean nothing by themselves', () => {
  test.each([
    'small-injury',
    'thin-bones',
    'height-loss',
    'very-bad-pain',
    'infection-prone',
    'blood-thinner',
    'growing-pain',
  ])('%s alone is clear', (sign) => {
    expect(judgeSafety('full', withYes([sign])).urgency).toBe('clear');
  });
});

describe('not sure', () => {
  const unsure = (sign: string): SafetyAnswers => ({ ...allNo, [sign]: 'unsure' });

  test.each(['pee-hard', 'accidents', 'saddle-numb', 'bowel-feeling', 'both-legs-weak', 'clumsy-unsteady'])(
    'about %s is an emergency, as yes would be',
    (sign) => {
      expect(judgeSafety('full', unsure(sign)).urgency).toBe('emergency');
    },
  );

  test.each([
    'tearing-or-faint',
    'widened-artery',
    'hard-blow',
    'spine-bruise',
    'stiff-spine-injury',
    'leg-weaker-fast',
    'fever',
    'sex-change',
    'both-knees-pain',
    'one-leg-weak',
  ])('about %s is a call the same day', (sign) => {
    expect(judgeSafety('full', unsure(sign)).urgency).toBe('same-day');
  });

  test('about a change during sex with pain in both legs is an emergency', () => {
    const answers: SafetyAnswers = { ...allNo, 'sex-change': 'unsure', 'both-knees-pain': 'unsure' };
    expect(judgeSafety('full', answers).urgency).toBe('emergency');
  });

  test('about weakness with a blood thinner is a call the same day, sure weakness an emergency', () => {
    expect(judgeSafety('full', { ...allNo, 'one-leg-weak': 'yes', 'blood-thinner': 'unsure' }).urgency).toBe(
      'same-day',
    );
    expect(judgeSafety('full', withYes(['one-leg-weak', 'blood-thinner'])).urgency).toBe('emergency');
  });

  test('is named among the reasons', () => {
    const texts = judgeSafety('full', unsure('saddle-numb')).because.map(({ text }) => text);
    expect(texts).toContain('You were not sure. Not sure is never taken as no.');
  });
});
