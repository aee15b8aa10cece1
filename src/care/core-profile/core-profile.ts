import { coreTests } from '#library';
import type { Person } from '../person.ts';
import type { Because, Reason } from '../reason.ts';
import { type CoreSkip, type GroupProfile, groupProfile } from './group-profile.ts';
import { type HoldRatios, holdRatios } from './hold-ratios.ts';
import { type LeftRight, leftRight } from './left-right.ts';
import type { CoreResult } from './measured-hold.ts';
import { type Weakest, weakest } from './weakest.ts';

/** What the core check found: how long each group holds, beside whom, and which holds least. */
export interface CoreProfile {
  readonly groups: readonly GroupProfile[];
  readonly leftRight: LeftRight;
  readonly ratios: HoldRatios;
  readonly weakest: Weakest;
  /** The day of the newest hold that is used. */
  readonly day?: string;
  readonly because: Because;
}

const honesty: Reason = {
  text: 'This is how long you can hold, not why it hurts. Training helps many people whose holds are long already.',
  evidence: ['weak-core-not-the-cause'],
};

/** Deterministic: the order of the results does not matter. Throws at a hold time that cannot have been measured. */
export function coreProfile(
  results: readonly CoreResult[],
  person: Person,
  skips: readonly CoreSkip[] = [],
): CoreProfile {
  const groups = coreTests.map((test) => groupProfile(results, person, skips, test));
  const measured = groups.filter((group) => group.kind === 'measured');
  const day = measured
    .flatMap(({ hold }) => hold.days.map(({ localDay }) => localDay))
    .sort()
    .at(-1);
  const found = weakest(measured, person);
  return {
    groups,
    leftRight: leftRight(measured),
    ratios: holdRatios(measured),
    weakest: found,
    ...(day && { day }),
    because: [...found.because, honesty],
  };
}
