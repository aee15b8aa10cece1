import { redFlags } from '#library';
import type { Person } from '../person.ts';
import type { Reason } from '../reason.ts';
import { counts, missingFlags } from './forms.ts';
import { type SafetyRule, safetyRules } from './rules.ts';
import {
  type Answer,
  rank,
  type SafetyAnswers,
  type SafetyForm,
  type SafetyVerdict,
  type Urgency,
} from './verdict.ts';

/** What the fixed rules look at besides the answers. */
export type KnownForSafety = Pick<Person, 'ageYears' | 'cautions'>;

interface Applied {
  readonly rule: SafetyRule;
  readonly urgency: Exclude<Urgency, 'clear'>;
  readonly flags: readonly string[];
}

/**
 * Fixed rules over the answers of one form; no weighing, no probabilities. The answers' order does not matter, more
 * yes never lowers the urgency, and unsure never ranks below no. What is known of the person can only raise it.
 */
export function judgeSafety(
  form: SafetyForm,
  answers: SafetyAnswers,
  person?: KnownForSafety,
): SafetyVerdict {
  const known = withPerson(answers, person);
  const applied = safetyRules.flatMap((rule) => apply(rule, known) ?? []);
  const missing = missingFlags(form, answers);
  const urgency = applied.reduce<Urgency>(
    (most, { urgency }) => (rank(urgency) > rank(most) ? urgency : most),
    'clear',
  );
  const deciding = applied.filter((one) => one.urgency === urgency);
  const [first, ...others] = deciding;

  if (!first || urgency === 'clear') {
    return missing.length > 0
      ? {
          complete: false,
          urgency: 'open',
          rule: 'none',
          flags: [],
          because: [
            {
              text: `Questions not answered yet: ${missing.length}.`,
              answers: missing,
              evidence: ['safe-side'],
            },
          ],
        }
      : {
          complete: true,
          urgency: 'clear',
          rule: 'none',
          flags: [],
          because: [
            {
              text: 'None of the fixed rules applies to your answers today.',
              answers: Object.keys(answers).sort(),
              evidence: ['henschke-2009-fracture'],
            },
          ],
        };
  }

  const flags = inBookOrder(deciding.flatMap((one) => one.flags));
  const doubt = flags.filter((flag) => known[flag] === 'unsure');
  const verdict = {
    rule: first.rule.id,
    flags,
    because: [reasonOf(first), ...others.map(reasonOf), ...doubtReason(doubt)],
  } as const;
  return { ...verdict, complete: missing.length === 0, urgency };
}

function apply(
  { when, urgency, ifUnsure, ...rule }: SafetyRule,
  answers: SafetyAnswers,
): Applied | undefined {
  const lines = when.map((line) => line.filter((flag) => counts(answers[flag])));
  if (lines.some((line) => line.length === 0)) return undefined;
  const sure = lines.every((line) => line.some((flag) => answers[flag] === 'yes'));
  return {
    rule: { ...rule, when, urgency, ifUnsure },
    urgency: sure ? urgency : ifUnsure,
    flags: lines.flat(),
  };
}

function reasonOf({ rule, flags }: Applied): Reason {
  return { text: rule.because, answers: flags, evidence: rule.evidence };
}

function doubtReason(doubt: readonly string[]): readonly Reason[] {
  return doubt.length > 0
    ? [{ text: 'You were not sure. Not sure is never taken as no.', answers: doubt, evidence: ['safe-side'] }]
    : [];
}

/** Age over 70 and known osteoporosis count as thin bones (Downie 2013; Henschke 2009). */
function withPerson(answers: SafetyAnswers, person: KnownForSafety | undefined): SafetyAnswers {
  if (!person) return answers;
  const thin = (person.ageYears ?? 0) > 70 || person.cautions.includes('osteoporosis');
  const yes: Answer = 'yes';
  return thin ? { ...answers, 'thin-bones': yes } : answers;
}

const bookOrder = new Map(redFlags.map((flag, place) => [flag.id, place]));

function inBookOrder(flags: readonly string[]): readonly string[] {
  return [...new Set(flags)].sort((a, b) => (bookOrder.get(a) ?? 0) - (bookOrder.get(b) ?? 0));
}
