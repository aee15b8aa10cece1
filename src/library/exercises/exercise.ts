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

/**
 * The way it bends the spine, or pulls it while it stays as it is: `side` and `rotation` also where a side bend or a turn
 * is only held off. `neutral`: neither, or front and back alike.
 */
export const spineDirections = ['neutral', 'flexion', 'extension', 'side', 'rotation'] as const;
export type SpineDirection = (typeof spineDirections)[number];

/** Angles that can be told from the points a camera finds; the shape of the spine, ribs and belly cannot. */
export const cameraAngles = [
  'shoulder-hip-ankle',
  'shoulder-hip-knee',
  'hip-knee-ankle',
  'shoulder-elbow-wrist',
  'trunk-to-floor',
  'thigh-to-floor',
  'trunk-lean',
  'shoulders-over-hips',
  'knees-apart',
] as const;
export type CameraAngle = (typeof cameraAngles)[number];

/**
 * What a camera that stands where the motion is seen from could follow. A hold stays between the two angles; a repetition
 * goes from the first to the second and back. A proposal that was never tried on people: no limit of it is a norm.
 */
export type CameraRule =
  | { readonly sees: 'nothing' }
  | {
      readonly sees: 'well' | 'partly';
      readonly angle: CameraAngle;
      readonly deg: readonly [from: number, to: number];
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
  readonly direction: SpineDirection;
  readonly camera: CameraRule;
  readonly dose: Dose;
  readonly evidence: readonly [string, ...string[]];
}
