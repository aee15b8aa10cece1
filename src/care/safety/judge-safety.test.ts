import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redFlags } from '#library';
import { missingFlags } from './forms.ts';
import { judgeSafety } from './judge-safety.ts';
import { safetyRules } from './rules.ts';
import { type Answer, rank, type SafetyAnswers, type SafetyForm } from './verdict.ts';

const ids = redFlags.map(({ id }) => id);
const anyAnswer = fc.constantFrom<Answer>('yes', 'no', 'unsure');
const anyForm = fc.constantFrom<SafetyForm>('full', 'short', 'relief');
const anyId = fc.constantFrom(...ids);
/** Answers in the order in which they were given; a later one replaces an earlier one. */
const sequence = fc.array(fc.tuple(anyId, anyAnswer), { maxLength: 60 });
/** Mostly no, so that single signs and pairs are met often. */
const mostlyNo = fc.array(fc.tuple(anyId, fc.constantFrom<Answer>('no', 'no', 'no', 'no', 'yes', 'unsure')), {
  maxLength: 80,
});
const anySequence = fc.oneof(sequence, mostlyNo);
const runs = { numRuns: 1500 };

const answersAfter = (steps: readonly (readonly [string, Answer])[]): SafetyAnswers =>
  Object.fromEntries(steps);

/** Signs that decide an emergency on their own. */
const absolute = safetyRules
  .filter(({ urgency, when }) => urgency === 'emergency' && when.length === 1)
  .flatMap(({ when }) => when.flat());

/** Not sure about these is an emergency too. */
const nerves = safetyRules
  .filter(({ ifUnsure, when }) => ifUnsure === 'emergency' && when.length === 1)
  .flatMap(({ when }) => when.flat());

describe('judging the danger questions', () => {
  test('the emergency signs are the ones of the sources', () => {
    expect([...absolute].sort()).toEqual([
      'accidents',
      'both-legs-weak',
      'bowel-feeling',
      'clumsy-unsteady',
      'hard-blow',
      'leg-weaker-fast',
      'pee-hard',
      'saddle-numb',
      'spine-bruise',
      'stiff-spine-injury',
      'tearing-or-faint',
      'widened-artery',
    ]);
  });

  test('no sequence of answers that ends with an emergency sign at yes is less than an emergency', () => {
    fc.assert(
      fc.property(
        anyForm,
        anySequence,
        fc.constantFrom(...absolute),
        anySequence,
        (form, before, sign, later) => {
          const steps = [...before, [sign, 'yes'] as const, ...later.filter(([id]) => id !== sign)];
          expect(judgeSafety(form, answersAfter(steps)).urgency).toBe('emergency');
        },
      ),
      runs,
    );
  });

  test('not sure about the nerves to bladder, bowel, legs or cord is never less than an emergency', () => {
    fc.assert(
      fc.property(anyForm, anySequence, fc.constantFrom(...nerves), (form, others, sign) => {
        expect(judgeSafety(form, { ...answersAfter(others), [sign]: 'unsure' }).urgency).toBe('emergency');
      }),
      runs,
    );
  });

  test('not sure about any emergency sign is at least a call the same day', () => {
    fc.assert(
      fc.property(anyForm, anySequence, fc.constantFrom(...absolute), (form, others, sign) => {
        const { urgency } = judgeSafety(form, { ...answersAfter(others), [sign]: 'unsure' });
        expect(rank(urgency)).toBeGreaterThanOrEqual(rank('same-day'));
      }),
      runs,
    );
  });

  test('one more yes never lowers the urgency', () => {
    fc.assert(
      fc.property(anyForm, anySequence, anyId, (form, steps, sign) => {
        const answers = answersAfter(steps);
        const more = judgeSafety(form, { ...answers, [sign]: 'yes' });
        expect(rank(more.urgency)).toBeGreaterThanOrEqual(rank(judgeSafety(form, answers).urgency));
      }),
      runs,
    );
  });

  test('not sure ranks between no and yes', () => {
    fc.assert(
      fc.property(anyForm, anySequence, anyId, (form, steps, sign) => {
        const [no, unsure, yes] = (['no', 'unsure', 'yes'] as const).map((answer) =>
          rank(judgeSafety(form, { ...answersAfter(steps), [sign]: answer }).urgency),
        );
        expect(unsure).toBeGreaterThanOrEqual(no ?? Number.NaN);
        expect(yes).toBeGreaterThanOrEqual(unsure ?? Number.NaN);
      }),
      runs,
    );
  });

  test('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(
        anyForm,
        fc.uniqueArray(fc.tuple(anyId, anyAnswer), { selector: ([id]) => id, maxLength: 40 }),
        fc.infiniteStream(fc.nat()),
        (form, steps, keys) => {
          const shuffled = steps
            .map((step) => ({ step, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ step }) => step);
          expect(judgeSafety(form, answersAfter(shuffled))).toEqual(judgeSafety(form, answersAfter(steps)));
        },
      ),
      runs,
    );
  });

  test('any answers at all give a result with a reason; a form with missing answers is never clear', () => {
    fc.assert(
      fc.property(anyForm, anySequence, (form, steps) => {
        const answers = answersAfter(steps);
        const verdict = judgeSafety(form, answers);
        const missing = missingFlags(form, answers);
        expect(verdict.complete).toBe(missing.length === 0);
        if (missing.length > 0) expect(verdict.urgency).not.toBe('clear');
        else expect(verdict.urgency).not.toBe('open');
        expect(verdict.because.length).toBeGreaterThan(0);
        for (const reason of verdict.because) expect(reason.evidence.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test('nothing answered says nothing', () => {
    for (const form of ['full', 'short', 'relief'] as const) {
      expect(judgeSafety(form, {})).toMatchObject({ urgency: 'open', complete: false, rule: 'none' });
    }
  });

  test('answers that this version does not know change nothing', () => {
    expect(judgeSafety('full', { 'asked-in-another-version': 'yes' }).urgency).toBe('open');
  });

  test('an emergency is decided before the form is complete', () => {
    expect(judgeSafety('full', { 'saddle-numb': 'yes' })).toMatchObject({
      urgency: 'emergency',
      complete: false,
      rule: 'saddle',
    });
  });
});

describe('what is known of the person', () => {
  const person = { cannotTake: [], equipment: [], cautions: [] };
  const fall: SafetyAnswers = { 'small-injury': 'yes', 'thin-bones': 'no' };

  test('being over 70 counts as thin bones, being 70 does not', () => {
    expect(judgeSafety('full', fall, { ...person, ageYears: 71 }).urgency).toBe('within-days');
    expect(judgeSafety('full', fall, { ...person, ageYears: 70 }).urgency).toBe('open');
  });

  test('osteoporosis counts as thin bones', () => {
    expect(judgeSafety('full', fall, { ...person, cautions: ['osteoporosis'] }).urgency).toBe('within-days');
  });

  test('never lowers the urgency', () => {
    fc.assert(
      fc.property(anySequence, fc.integer({ min: 18, max: 110 }), (steps, ageYears) => {
        const answers = answersAfter(steps);
        expect(rank(judgeSafety('full', answers, { ...person, ageYears }).urgency)).toBeGreaterThanOrEqual(
          rank(judgeSafety('full', answers).urgency),
        );
      }),
    );
  });
});
