import { redFlagById, redFlags } from '#library';
import { counts, type FormStep, isDue, safetyForms } from './forms.ts';
import type { Answer, SafetyAnswers, SafetyForm } from './verdict.ts';

/** One screen of a check: a question, or a list of questions asked at once. */
export type CheckScreen =
  | { readonly kind: 'question'; readonly key: string; readonly flag: string }
  | {
      readonly kind: 'any' | 'pick';
      readonly key: string;
      readonly group: string;
      readonly flags: readonly [string, ...string[]];
    };

/**
 * The screens of a form as the answers stand. A list that was opened (yes or not sure), or of which only some
 * questions are answered, shows its questions one by one.
 */
export function checkScreens(
  form: SafetyForm,
  answers: SafetyAnswers,
  opened: readonly string[] = [],
): readonly CheckScreen[] {
  return safetyForms[form]
    .filter((step) => isDue(step, answers))
    .flatMap((step) => screensOf(step, answers, opened));
}

function screensOf(
  step: FormStep,
  answers: SafetyAnswers,
  opened: readonly string[],
): readonly CheckScreen[] {
  if (step.kind === 'one') return [question(step.flag)];
  const given = step.flags.map((flag) => answers[flag]);
  const untouched = given.every((answer) => answer === undefined);
  const whole = given.every((answer) =>
    step.kind === 'any' ? answer === 'no' : answer && answer !== 'unsure',
  );
  if (!opened.includes(step.id) && (untouched || whole)) {
    return [{ kind: step.kind, key: step.id, group: step.id, flags: step.flags }];
  }
  return step.flags.map(question);
}

function question(flag: string): CheckScreen {
  return { kind: 'question', key: flag, flag };
}

/** The first screen from `from` on that still wants an answer; a question that may be skipped wants none once passed. */
export function openScreen(
  screens: readonly CheckScreen[],
  answers: SafetyAnswers,
  passed: readonly string[] = [],
): CheckScreen | undefined {
  const lastAnswered = screens.findLastIndex((screen) => isAnswered(screen, answers));
  return screens.find((screen, place) => {
    if (isAnswered(screen, answers)) return false;
    if (screen.kind !== 'question' || !redFlagById(screen.flag).mayBeSkipped) return true;
    return !passed.includes(screen.flag) && place > lastAnswered;
  });
}

function isAnswered(screen: CheckScreen, answers: SafetyAnswers): boolean {
  if (screen.kind === 'question') return answers[screen.flag] !== undefined;
  return screen.flags.every((flag) => answers[flag] !== undefined);
}

/** One answer, with the closer looks that a no settles: no weakness, so none that grows. */
export function answersGiven(
  flag: string,
  answer: Answer,
): readonly { readonly flag: string; readonly answer: Answer }[] {
  const settled = answer === 'no' ? redFlags.filter(({ partOf }) => partOf === flag) : [];
  return [{ flag, answer }, ...settled.map(({ id }) => ({ flag: id, answer }))];
}

/** "None of these": no to each. With `ticked`, yes to those and no to the others. */
export function answersOfList(
  flags: readonly string[],
  ticked: readonly string[] = [],
): readonly { readonly flag: string; readonly answer: Answer }[] {
  return flags.flatMap((flag) => answersGiven(flag, ticked.includes(flag) ? 'yes' : 'no'));
}

/** The danger signs that were said, yes and not sure apart. */
export function saidFlags(
  flags: readonly string[],
  answers: SafetyAnswers,
): { readonly sure: readonly string[]; readonly unsure: readonly string[] } {
  const said = flags.filter((flag) => counts(answers[flag]));
  return {
    sure: said.filter((flag) => answers[flag] === 'yes'),
    unsure: said.filter((flag) => answers[flag] === 'unsure'),
  };
}
