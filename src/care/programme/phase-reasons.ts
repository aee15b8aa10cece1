import type { Reason } from '../reason.ts';
import type { Phase } from './phase.ts';

const rules = 'programme-rules';
const pain = ['pain-monitoring', 'pain-traffic-light', rules];

/** Why there is less to do today; undefined when nothing is taken away. */
export function phaseReason(phase: Phase): Reason | undefined {
  switch (phase.kind) {
    case 'usual':
      return undefined;
    case 'flare':
      return {
        text: 'A flare: half the work and nothing new. Walk in short bouts and lie with your calves up two or three times a day. Flares pass.',
        evidence: pain,
      };
    case 'ramp-back':
      return {
        text: `The flare is easing. You come back with about ${Math.round(phase.share * 100)} % of the work, and nothing new yet.`,
        evidence: pain,
      };
    case 'morning-sore':
      return {
        text: 'The morning after the last session was 2 points sorer. Half the work for two days, and one step less.',
        evidence: pain,
      };
    case 'back-again':
      return {
        text: `Good to have you back after ${phase.days} days. Nothing is made up: the same step, with a little less of it once.`,
        evidence: [rules],
      };
    case 'deload':
      return { text: deloadWords[phase.why], evidence: phase.why === 'more-pain' ? pain : [rules] };
  }
}

const deloadWords = {
  'fourth-week':
    'Every fourth week is an easy one: about 40 % less of the same. Backs take in the training then.',
  'more-pain': 'Your pain of this week is 2 points above last week, so there is about 40 % less to do.',
  'two-failed': 'Two sessions in a row were broken off, so this week has about 40 % less to do.',
} as const;
