import { redFlagById } from '#library';
import type { Answer, SafetyAnswers, SafetyForm } from './verdict.ts';

/**
 * One step of a form. `one`: a question of its own, perhaps only after another was yes or unsure.
 * `any`: a list with yes, none, not sure; yes or not sure leads through its questions one by one.
 * `pick`: a list of facts to tick; not sure asks once more which of them are doubted.
 */
export type FormStep =
  | { readonly kind: 'one'; readonly flag: string; readonly onlyAfter?: readonly string[] }
  | {
      readonly kind: 'any' | 'pick';
      readonly id: string;
      readonly flags: readonly [string, ...string[]];
    };

const one = (flag: string, ...onlyAfter: readonly string[]): FormStep =>
  onlyAfter.length > 0 ? { kind: 'one', flag, onlyAfter } : { kind: 'one', flag };

const fullForm: readonly FormStep[] = [
  one('pee-hard'),
  one('accidents'),
  one('saddle-numb'),
  one('bowel-feeling'),
  one('sex-change'),
  one('both-legs-weak'),
  one('both-knees-pain'),
  one('one-leg-weak'),
  one('leg-weaker-fast', 'one-leg-weak'),
  one('clumsy-unsteady'),
  one('tearing-or-faint'),
  one('fever'),
  one('hard-blow'),
  one('small-injury'),
  one('spine-bruise', 'small-injury', 'hard-blow'),
  one('thin-bones', 'small-injury'),
  one('height-loss', 'thin-bones'),
  one('very-bad-pain'),
  one('blood-thinner', 'one-leg-weak', 'very-bad-pain'),
  {
    kind: 'pick',
    id: 'health',
    flags: [
      'widened-artery',
      'stiff-spine-injury',
      'infection-recent',
      'infection-prone',
      'tb-contact',
      'cancer-ever',
      'pregnancy-signs',
    ],
  },
  one('growing-pain', 'cancer-ever'),
  {
    kind: 'pick',
    id: 'this-pain',
    flags: [
      'artery-risk',
      'old-saddle-signs',
      'kidney-signs',
      'weight-loss',
      'never-eases',
      'band-pain',
      'blades-pain',
      'older-no-better',
    ],
  },
];

const legFollowUps = [one('leg-weaker-fast', 'one-leg-weak'), one('blood-thinner', 'one-leg-weak')];
const feverFollowUps = [
  one('very-bad-pain', 'fever'),
  one('infection-recent', 'fever'),
  one('infection-prone', 'fever'),
];
const sudden: FormStep = {
  kind: 'any',
  id: 'sudden',
  flags: ['tearing-or-faint', 'widened-artery', 'hard-blow', 'spine-bruise', 'stiff-spine-injury', 'fever'],
};

const shortForm: readonly FormStep[] = [
  {
    kind: 'any',
    id: 'saddle',
    flags: ['pee-hard', 'accidents', 'saddle-numb', 'bowel-feeling', 'sex-change'],
  },
  {
    kind: 'any',
    id: 'legs',
    flags: ['both-legs-weak', 'one-leg-weak', 'clumsy-unsteady', 'both-knees-pain'],
  },
  ...legFollowUps,
  sudden,
  ...feverFollowUps,
];

const reliefForm: readonly FormStep[] = [
  { kind: 'any', id: 'saddle', flags: ['pee-hard', 'accidents', 'saddle-numb', 'bowel-feeling'] },
  { kind: 'any', id: 'legs', flags: ['both-legs-weak', 'one-leg-weak', 'clumsy-unsteady'] },
  ...legFollowUps,
  sudden,
  ...feverFollowUps,
];

export const safetyForms: Readonly<Record<SafetyForm, readonly FormStep[]>> = {
  full: fullForm,
  short: shortForm,
  relief: reliefForm,
};

export function flagsOf(step: FormStep): readonly string[] {
  return step.kind === 'one' ? [step.flag] : step.flags;
}

/** A step is due when it always is, or when one of the questions it follows was yes or unsure. */
export function isDue(step: FormStep, answers: SafetyAnswers): boolean {
  if (step.kind !== 'one' || !step.onlyAfter) return true;
  return step.onlyAfter.some((flag) => counts(answers[flag]));
}

/** Yes, or not sure: never taken as no. */
export function counts(answer: Answer | undefined): boolean {
  return answer === 'yes' || answer === 'unsure';
}

/** The due questions that nobody has answered and nobody may skip. */
export function missingFlags(form: SafetyForm, answers: SafetyAnswers): readonly string[] {
  return safetyForms[form]
    .filter((step) => isDue(step, answers))
    .flatMap(flagsOf)
    .filter((flag) => answers[flag] === undefined && !redFlagById(flag).mayBeSkipped);
}
