import type { Motion } from '#motion';
import type { Caution, Equipment, Position } from '../abilities.ts';
import type { MuscleGroup } from '../muscle-groups.ts';

/** Mean and standard deviation of hold times in seconds for a sex and an age band. */
export interface NormRow {
  readonly sex: 'female' | 'male' | 'any';
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly meanS: number;
  readonly sdS: number;
  readonly n?: number;
  /** Who was measured, as it stands after "compared with", e.g. "women of 20 to 59". */
  readonly people: string;
  /** Whether they were known to do the same hold in the same position. */
  readonly sameHold: boolean;
  /** Evidence id. */
  readonly evidence: string;
}

/** A mean for an age band, where the spread is not known well enough for a percentile. */
export interface AgeMean {
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly meanS: number;
  readonly evidence: string;
}

export interface CoreTest {
  readonly id: string;
  readonly name: string;
  readonly measures: MuscleGroup | 'balance';
  readonly side?: 'left' | 'right';
  readonly position: Position;
  readonly equipment: readonly Equipment[];
  readonly notWith: readonly Caution[];
  readonly steps: readonly [string, ...string[]];
  readonly cue: string;
  /** The hold ends when… */
  readonly endsWhen: readonly [string, ...string[]];
  /** Longest time counted. */
  readonly capS: number;
  /** Goes offered on one day; the longest of the day counts. */
  readonly tries: number;
  /** Typical error of one measurement in seconds; smallest real change is 1.96·√2 times it. */
  readonly typicalErrorS: number;
  readonly typicalErrorEvidence: string;
  /** A phone on the trunk can watch its angle. */
  readonly level?: {
    /** Where it lies, as the person reads it. */
    readonly where: string;
    /** The hold ends when the trunk has sunk by more. */
    readonly mostDeg: number;
  };
  readonly restAfterS: number;
  /** Empty where no usable spread is known. */
  readonly norms: readonly NormRow[];
  readonly ageMeans?: readonly AgeMean[];
  /** Who was not measured, or why nobody is compared with, as the person reads it. */
  readonly noNorm?: string;
  readonly works: string;
  readonly glow: 'back' | 'belly' | 'side' | 'buttock' | 'deep' | 'none';
  readonly motion: Motion;
  readonly evidence: readonly [string, ...string[]];
}
