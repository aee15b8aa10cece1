import { redFlagById, redFlags } from '#library';
import { counts, type FormStep, isDue, safetyForms } from './forms.ts';
import type { Answer, SafetyAnswers, SafetyForm } from './verdict.ts';

/** One screen of a check: a question, or a list of questions asked at once. */
export type CheckScreen =
  | { readonly kind: 'question'; readonly key: string; readonly flag: string }
  | {
      /** `doubt`: of the facts of a list, which the person is not sure about. */
      readonly kind: 'any' | 'pick' | 'doubt';
      readonly key: string;
      readonly group: string;
      readonly flags: readonly [string, ...string[]];
    };

/**
 * The screens of a form as the answers stand. A list of signs that was opened (yes or not sure), or of which only some
 * questions are answered, shows its questions one by one. A list of facts with a doubt asks once more which they are.
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
  const { kind, id, flags } = step;
  const isOpened = opened.includes(id);
  const list: CheckScreen = { kind, key: id, group: id, flags };
  if (kind === 'pick') {
    const isDoubted = isOpened || flags.some((flag) => answers[flag] === 'unsure');
    return isDoubted ? [list, { ...list, kind: 'doubt', key: doubtKey(id) }] : [list];
  }
  const untouched = flags.every((flag) => answers[flag] === undefined);
  const none = flags.every((flag) => answers[flag] === 'no');
  return !isOpened && (untouched || none) ? [list] : flags.map(question);
}

/** The screen that asks which facts of a list are doubted. */
export function doubtKey(group: string): string {
  return `${group}-not-sure`;
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

/** "None of these": no to each. With `ticked` and `doubted`, yes and not sure to those and no to the others. */
export function answersOfList(
  flags: readonly string[],
  ticked: readonly string[] = [],
  doubted: readonly string[] = [],
): readonly { readonly flag: string; readonly answer: Answer }[] {
  const answerTo = (flag: string): Answer => {
    if (ticked.includes(flag)) return 'yes';
    return doubted.includes(flag) ? 'unsure' : 'no';
  };
  return flags.flatMap((flag) => answersGiven(flag, answerTo(flag)));
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
