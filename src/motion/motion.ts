import type { CoordinateName, Load, Support, SupportName } from '#spine';

/** A pose as a person writes it: degrees (metres for translations), absent = 0. */
export type PoseDeg = Readonly<Partial<Record<CoordinateName, number>>>;

export interface Keyframe {
  readonly atS: number;
  readonly poseDeg: PoseDeg;
}

export const propNames = [
  'mat',
  'chair',
  'stool',
  'wall',
  'pillow',
  'cushion',
  'bar',
  'backrack',
  'belly-pillow',
  'bench',
  'ball',
  'band-loop',
] as const;
export type PropName = (typeof propNames)[number];

/** A support that may leave the ground: it carries up to this time on the keyframes' own line, seconds. */
export interface Held extends Support {
  readonly untilS?: number;
}

/** One movement or hold, written once: the figure, the model and the coach all read it. */
export interface Motion {
  /** `hold`: goes to the last keyframe and stays. `repetitions`: first to last keyframe is one repetition. */
  readonly kind: 'hold' | 'repetitions';
  /** At least one; `atS` ascending from 0. */
  readonly keyframes: readonly [Keyframe, ...Keyframe[]];
  /** The points that rest on the ground; the body is set down on them at every moment. */
  readonly supports: readonly [SupportName, ...SupportName[]];
  /** Supports that keep touching but move over the ground, like a heel that slides. */
  readonly slides?: readonly SupportName[];
  readonly props: readonly PropName[];
  /** Where the camera stands. */
  readonly view: 'side' | 'front';
  /** Which support rests on which prop, where the plain rule (calves, else pelvis, on the seat) does not fit. */
  readonly on?: Readonly<Partial<Record<SupportName, PropName>>>;
  /** What else carries the body, for the spine model only: hands on a wall, one foot on the other. */
  readonly heldBy?: readonly Held[];
  /** What pulls at it, for the spine model only: a band, newtons, x forward, y up, z right. */
  readonly pulls?: readonly Load[];
}
