import type { Motion } from '#motion';
import type { Caution, Equipment, Position } from '../../abilities.ts';
import type { CoreTest } from '../core-test.ts';

/** The four signs, in the order they are shown; each test belongs to one. */
export const moreParts = ['strength', 'balance', 'breathing', 'posture'] as const;
export type MorePart = (typeof moreParts)[number];

/** What stands beside every further test, whatever is taken. */
export interface MoreFacts {
  readonly part: MorePart;
  /** Who must not, in plain words; what the person has told of is in `notWith`. */
  readonly notFor: readonly string[];
  /** What the result can say, and what it cannot. */
  readonly says: string;
}

interface Described extends MoreFacts {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  readonly equipment: readonly Equipment[];
  readonly notWith: readonly Caution[];
  readonly steps: readonly [string, ...string[]];
  readonly cue: string;
  /** It ends, or is stopped, when… */
  readonly endsWhen: readonly [string, ...string[]];
  readonly restAfterS: number;
  /** Typical error of one measurement in its own unit; absent where none is known. */
  readonly typicalError?: number;
  readonly typicalErrorEvidence: string;
  /** Who was not measured, or why nobody is compared with, as the person reads it. */
  readonly noNorm?: string;
  readonly works: string;
  readonly glow: CoreTest['glow'];
  readonly motion: Motion;
  readonly evidence: readonly [string, ...string[]];
}

/** What the middle half of a group of people reach, or a plain usual range. */
export interface UsualRange {
  readonly sex: 'female' | 'male' | 'any';
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly low: number;
  readonly high: number;
  /** As it stands after "of", e.g. "women of 60 to 64". */
  readonly people: string;
  readonly evidence: string;
}

/** A hold, taken as the holds of the core check are. */
export type MoreHold = CoreTest & MoreFacts & { readonly take: 'hold' };

/** Something is counted while the seconds run down; the person says how many. */
export interface MoreCount extends Described {
  readonly take: 'count';
  readonly overS: number;
  readonly unit: 'stands' | 'breaths';
  readonly most: number;
  readonly ranges: readonly UsualRange[];
}

/** The person says when it is over; nothing is held up against pain. */
export interface MoreTimed extends Described {
  readonly take: 'timed';
  readonly unit: 'seconds';
  readonly most: number;
  readonly ranges: readonly UsualRange[];
}

/** The person says which of some fits. */
export interface MoreChoice extends Described {
  readonly take: 'choice';
  readonly question: string;
  readonly options: readonly { readonly value: number; readonly text: string }[];
}

/** A length, measured by the person. */
export interface MoreLength extends Described {
  readonly take: 'length';
  readonly unit: 'cm';
  readonly most: number;
  readonly ranges: readonly UsualRange[];
}

/** Places marked on a picture; what is read is how far each is from the plumb line. */
export interface MorePhoto extends Described {
  readonly take: 'photo';
}

export type MoreTest = MoreHold | MoreCount | MoreTimed | MoreChoice | MoreLength | MorePhoto;
