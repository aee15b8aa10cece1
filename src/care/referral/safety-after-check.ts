import type { Person } from '../person.ts';
import { judgeSafety } from '../safety/judge-safety.ts';
import type { JudgedCheck } from '../safety/safety-status.ts';
import { rank, type Urgency } from '../safety/verdict.ts';
import type { CheckVerdict } from './judge-check.ts';

/** What the gates before exercise go by, and the rule it rests on. */
export interface GateVerdict {
  readonly urgency: Urgency;
  readonly rule: string;
}

/**
 * What the gates must newly know after the full check; nothing when the safety check says it already. The full check
 * can raise what the danger signs say by themselves, and take back what it raised before, never go below them.
 */
export function safetyAfterCheck(
  verdict: CheckVerdict,
  danger: JudgedCheck,
  person: Person,
): GateVerdict | undefined {
  const signs = judgeSafety(danger.form, danger.answers, person);
  const now = danger.judged.urgency;
  const own: Urgency = signs.complete || rank(signs.urgency) > rank(now) ? gateUrgency(signs.urgency) : now;
  const whole = gateUrgency(verdict.urgency);
  const after =
    rank(whole) > rank(own) ? { urgency: whole, rule: verdict.rule } : { urgency: own, rule: signs.rule };
  return after.urgency === now ? undefined : after;
}

/** A visit in the coming weeks, managing alone and open questions hold back nothing. */
function gateUrgency(urgency: CheckVerdict['urgency'] | 'open' | 'clear'): Urgency {
  return urgency === 'emergency' || urgency === 'same-day' || urgency === 'within-days' ? urgency : 'clear';
}
