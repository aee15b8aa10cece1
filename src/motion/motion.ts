import type { CoordinateName } from '#spine';

/** A pose as a person writes it: degrees (metres for translations), absent = 0. */
export type PoseDeg = Readonly<Partial<Record<CoordinateName, number>>>;

export interface Keyframe {
  readonly atS: number;
  readonly poseDeg: PoseDeg;
}

/** A point of the body that can rest on the ground or on a prop. */
export const supportNames = [
  'head',
  'upper_back',
  'pelvis',
  'chest',
  'elbow_r',
  'elbow_l',
  'hand_r',
  'hand_l',
  'knee_r',
  'knee_l',
  'calf_r',
  'calf_l',
  'toes_r',
  'toes_l',
  'heel_r',
  'heel_l',
  'foot_r',
  'foot_l',
  'side_r',
  'side_l',
] as const;
export type SupportName = (typeof supportNames)[number];

export type PropName = 'mat' | 'chair' | 'stool' | 'wall' | 'pillow' | 'cushion';

/** One movement or hold, written once: the figure, the model and the coach all read it. */
export interface Motion {
  /** `hold`: goes to the last keyframe and stays. `repetitions`: first to last keyframe is one repetition. */
  readonly kind: 'hold' | 'repetitions';
  /** At least one; `atS` ascending from 0. */
  readonly keyframes: readonly [Keyframe, ...Keyframe[]];
  /** The points that rest on the ground; the body is set down on them at every moment. */
  readonly supports: readonly [SupportName, ...SupportName[]];
  readonly props: readonly PropName[];
  /** Where the camera stands. */
  readonly view: 'side' | 'front';
}
