import { type DangerTarget, dangers, redFlagById } from '#library';
import { checkQuestionById } from '../full-check/full-check.ts';
import { safetyRuleById } from '../safety/rules.ts';
import type { UrgencyVerdict } from './judge-urgency.ts';

export type NextDoor =
  | 'ambulance'
  | 'emergency-department'
  | 'call-today'
  | 'visit-within-days'
  | 'visit-in-weeks'
  | 'self-manage'
  | 'answer-first';

/** The one thing to do next, and what to ask for there. */
export interface CheckStep {
  readonly door: NextDoor;
  readonly text: string;
  readonly ask: readonly string[];
}

export function nextStepOf(verdict: UrgencyVerdict): CheckStep {
  const { urgency } = verdict;
  const ask = asksOf(verdict);
  switch (urgency) {
    case 'emergency':
      return targetsOf(verdict).some((target) => dangers[target].door === 'ambulance')
        ? { door: 'ambulance', text: 'Call an ambulance now. Do not drive yourself.', ask }
        : {
            door: 'emergency-department',
            text: 'Go to an emergency department now. Let somebody else drive.',
            ask,
          };
    case 'same-day':
      return {
        door: 'call-today',
        text: 'Speak to a clinician today, within 24 hours. No exercise until then.',
        ask,
      };
    case 'within-days':
      return { door: 'visit-within-days', text: 'See a clinician within a week.', ask };
    case 'routine':
      return {
        door: 'visit-in-weeks',
        text: 'Book a visit in the coming weeks. Keep moving meanwhile.',
        ask,
      };
    case 'self-manage':
      return {
        door: 'self-manage',
        text: 'Stay active, move often, and begin gentle exercise. Check again in two weeks, or at once if it changes.',
        ask,
      };
    case 'too-little-known':
      return {
        door: 'answer-first',
        text: `Answer what is open first: ${inWords(verdict.missing)}. Until then this says nothing about your safety.`,
        ask,
      };
  }
}

/** More open questions than these are counted only. */
const mostNamed = 3;

function inWords(missing: readonly string[]): string {
  const named = missing.slice(0, mostNamed).map((id) => `"${checkQuestionById(id)?.question ?? id}"`);
  const more = missing.length > mostNamed ? [`and ${missing.length - mostNamed} more`] : [];
  return [...named, ...more].join(', ');
}

function targetsOf({ danger }: UrgencyVerdict): readonly DangerTarget[] {
  const first = safetyRuleById(danger.rule)?.when[0][0];
  const flags = first ? [first, ...danger.flags] : danger.flags;
  return [...new Set(flags.map((flag) => redFlagById(flag).target))];
}

function asksOf(verdict: UrgencyVerdict): readonly string[] {
  const { urgency, danger, referral } = verdict;
  const signs = danger.urgency === urgency ? targetsOf(verdict).map((target) => dangers[target].ask) : [];
  return [...signs, ...referral.filter((rule) => rule.urgency === urgency).map(({ ask }) => ask)];
}
