import type { Motion } from '#motion';
import type { Caution, Equipment, Position } from '../abilities.ts';
import type { Ladder } from '../muscle-groups.ts';

export type Dose =
  | {
      readonly kind: 'holds';
      readonly holdS: number;
      readonly reps: number;
      readonly sets: number;
      readonly restS: number;
    }
  | {
      readonly kind: 'reps';
      readonly reps: number;
      readonly repS: number;
      readonly sets: number;
      readonly restS: number;
    };

export interface Exercise {
  readonly id: string;
  readonly name: string;
  /** The ladder it is a rung of; 1 is the easiest. */
  readonly ladder: Ladder;
  readonly rung: 1 | 2 | 3 | 4 | 5;
  readonly alsoTrains: readonly Ladder[];
  /** `each`: done left, then right. `alternate`: sides change at every repetition. */
  readonly sides: 'both' | 'each' | 'alternate';
  readonly position: Position;
  readonly equipment: readonly Equipment[];
  readonly notWith: readonly Caution[];
  /** One line: what it is for. */
  readonly purpose: string;
  /** How to do it, one action a line. */
  readonly steps: readonly [string, ...string[]];
  /** One short line shown and spoken while it is done. */
  readonly cue: string;
  readonly faults: readonly string[];
  /** What the figure shows working, e.g. "Back and buttocks work". */
  readonly works: string;
  /** The muscle patch that glows on the figure. */
  readonly glow: 'back' | 'belly' | 'side' | 'buttock' | 'deep' | 'none';
  /** For a repetition: last keyframe time = repS. Left-sided version when `sides` is `each`. */
  readonly motion: Motion;
  readonly dose: Dose;
  readonly evidence: readonly [string, ...string[]];
}
