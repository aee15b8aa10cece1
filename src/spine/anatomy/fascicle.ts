import type { Landmark, RigidBody } from './rigid-bodies.ts';

export const muscles = [
  'multifidus',
  'longissimus-lumborum',
  'iliocostalis-lumborum',
  'longissimus-thoracis',
  'iliocostalis-thoracis',
  'quadratus-lumborum',
  'psoas',
  'rectus-abdominis',
  'external-oblique',
  'internal-oblique',
  'latissimus-dorsi',
  'transversus-abdominis',
] as const;
export type Muscle = (typeof muscles)[number];

/** One line of pull: right side, from the lower attachment upwards. */
export interface FascicleShape {
  readonly name: string;
  readonly muscle: Muscle;
  /** Physiological cross-section of the reference man, cm². */
  readonly pcsaCm2: number;
  /** Optimal fibre length of the reference man, millimetres. */
  readonly fibreMm: number;
  /** Where it differs from the rest of the muscle: `MuscleProperties.fibreShare`. */
  readonly fibreShare?: number;
  /** Lower to upper; each body at most once, in the order of the column. */
  readonly path: readonly [Landmark, Landmark, ...Landmark[]];
}

export type Side = 'r' | 'l';

const other: Readonly<Partial<Record<RigidBody, RigidBody>>> = { humerus_r: 'humerus_l' };

/** The same fascicle on the left side. */
export function mirrored(shape: FascicleShape): FascicleShape {
  const flip = ([body, [x, y, z]]: Landmark): Landmark => [other[body] ?? body, [x, y, -z]];
  const [first, second, ...more] = shape.path;
  return { ...shape, path: [flip(first), flip(second), ...more.map(flip)] };
}
