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
  /** Evidence id. */
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
  /** Typical error of one measurement in seconds; smallest real change is 1.96·√2 times it. */
  readonly typicalErrorS: number;
  readonly typicalErrorEvidence: string;
  readonly restAfterS: number;
  readonly norms: readonly NormRow[];
  readonly works: string;
  readonly glow: 'back' | 'belly' | 'side' | 'buttock' | 'deep' | 'none';
  readonly motion: Motion;
  readonly evidence: readonly [string, ...string[]];
}
