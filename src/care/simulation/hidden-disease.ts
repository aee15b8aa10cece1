import { redFlagById } from '#library';
import { flagsOf, safetyForms } from '../safety/forms.ts';
import { type SafetyRule, safetyRules } from '../safety/rules.ts';
import type { Answer, SafetyAnswers, SafetyForm } from '../safety/verdict.ts';
import { between, chance, oneOf, type Random } from './random.ts';

/** A danger sign that appears on a day and stays; it belongs to an emergency. */
export interface HiddenDisease {
  readonly from: number;
  readonly rule: string;
  readonly signs: SafetyAnswers;
}

const shortFlags = new Set(safetyForms.short.flatMap(flagsOf));

/** Emergency rules that the short check can find; what only the full check asks cannot appear unasked here. */
export const shortEmergencies = safetyRules.filter(
  ({ urgency, when }) =>
    urgency === 'emergency' && when.every((line) => line.some((flag) => shortFlags.has(flag))),
);

export function hiddenDisease(random: Random, days: number): HiddenDisease | undefined {
  const [first, ...others] = shortEmergencies;
  if (!first) return undefined;
  const rule = oneOf(random, [first, ...others]);
  return { from: Math.floor(between(random, 7, days)), rule: rule.id, signs: drawSigns(random, rule) };
}

/** One sign of each line of the rule; not sure where the rule takes that for a yes. */
function drawSigns(random: Random, { when, ifUnsure }: SafetyRule): SafetyAnswers {
  const answer: Answer = ifUnsure === 'emergency' && chance(random, 0.3) ? 'unsure' : 'yes';
  const signs = when.map((line) => {
    const [first, ...others] = line.filter((flag) => shortFlags.has(flag));
    return first === undefined ? line[0] : oneOf(random, [first, ...others]);
  });
  return Object.fromEntries(
    signs.flatMap((flag) => {
      const { partOf } = redFlagById(flag);
      return [...(partOf ? [[partOf, 'yes'] as const] : []), [flag, answer] as const];
    }),
  );
}

/** What a person with these signs answers to every question of a form that is due. */
export function answersTo(form: SafetyForm, signs: SafetyAnswers, missing: MissingFlags): SafetyAnswers {
  const asked = new Set(safetyForms[form].flatMap(flagsOf));
  const mayBeSkipped = Object.entries(signs).filter(
    ([flag]) => asked.has(flag) && redFlagById(flag).mayBeSkipped,
  );
  let answers: SafetyAnswers = Object.fromEntries(mayBeSkipped);
  for (let open = missing(form, answers); open.length > 0; open = missing(form, answers))
    answers = { ...answers, ...Object.fromEntries(open.map((flag) => [flag, signs[flag] ?? 'no'])) };
  return answers;
}

type MissingFlags = (form: SafetyForm, answers: SafetyAnswers) => readonly string[];
