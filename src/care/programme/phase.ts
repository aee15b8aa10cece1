import type { CheckInEntry, SessionEntry } from '../progress/history.ts';
import { countsAsDone } from '../progress/sessions-done.ts';
import { daysMissed } from './days-missed.ts';
import { type Deload, deloadOf } from './deload.ts';
import { flareOf } from './flare.ts';
import { soreMorningOf } from './sore-morning.ts';

/** Where the programme stands today. Everything but `usual` takes some of the work away and adds nothing. */
export type Phase =
  | { readonly kind: 'usual' }
  /** `day`: the first is 1. */
  | { readonly kind: 'flare'; readonly day: number }
  | { readonly kind: 'ramp-back'; readonly share: number }
  | { readonly kind: 'morning-sore' }
  | { readonly kind: 'back-again'; readonly days: number }
  | { readonly kind: 'deload'; readonly why: Deload };

interface PhaseHistory {
  readonly sessions: readonly SessionEntry[];
  readonly checkIns: readonly CheckInEntry[];
}

/** The gravest first: a flare, the way back from it, a sore morning, days missed, then the planned easy week. */
export function phaseOf({ sessions, checkIns }: PhaseHistory, today: string): Phase {
  const done = sessions.filter((session) => countsAsDone(session) && session.localDay <= today);
  const flare = flareOf(checkIns, done, today);
  if (flare.kind !== 'none') return flare;
  if (soreMorningOf(done, checkIns, today)) return { kind: 'morning-sore' };
  const days = daysMissed(done, today);
  if (days !== undefined) return { kind: 'back-again', days };
  const why = deloadOf(done, checkIns, today);
  return why ? { kind: 'deload', why } : { kind: 'usual' };
}

/** How much of the usual work is done, as a share. Own rules, see docs/reference/programme-rules.md. */
export function shareOf(phase: Phase): number {
  switch (phase.kind) {
    case 'usual':
      return 1;
    case 'flare':
    case 'morning-sore':
      return 0.5;
    case 'ramp-back':
      return phase.share;
    case 'back-again':
      return 0.7;
    case 'deload':
      return 0.6;
  }
}
