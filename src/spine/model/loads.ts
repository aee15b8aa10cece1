import { bodyIndex } from '../anatomy/rigid-bodies.ts';
import type { Vec3 } from '../posture/vector.ts';
import type { BodyModel } from './body-model.ts';
import { type Externals, gravityMS2 } from './externals.ts';
import type { Placement } from './placement.ts';

export const loadPlaces = ['hands', 'hand_r', 'hand_l', 'shoulders', 'pelvis', 'head'] as const;
export type LoadPlace = (typeof loadPlaces)[number];

/** Something that hangs on or pulls at the body: a mass, or a force in the ground's frame. */
export interface Load {
  readonly at: LoadPlace;
  readonly massKg?: number;
  /** A band, a pulley, traction: newtons, x forward, y up, z right. */
  readonly forceN?: Vec3;
  /** Horizontal distance in front of L4/L5, metres, where it is known better than the arms are. */
  readonly forwardOfL4L5M?: number;
}

const heaviestKg = 500;

/** Throws with a sentence when a load cannot be one. */
export function checkLoads(loads: readonly Load[]): void {
  loads.forEach((load, i) => {
    const name = `loads[${i}]`;
    if (!loadPlaces.includes(load.at))
      throw new RangeError(`${name}.at "${load.at}" is not known: ${loadPlaces.join(', ')}`);
    const { massKg = 0, forceN = [0, 0, 0], forwardOfL4L5M: lever = 0 } = load;
    if (load.massKg === undefined && load.forceN === undefined)
      throw new RangeError(`${name} has neither massKg nor forceN`);
    if (!(massKg >= 0 && massKg <= heaviestKg))
      throw new RangeError(`${name}.massKg ${massKg}: nobody carries that (0 to ${heaviestKg} kg)`);
    if (forceN.length !== 3 || !forceN.every((f) => Math.abs(f) <= heaviestKg * gravityMS2))
      throw new RangeError(
        `${name}.forceN ${forceN.join(', ')} is not a force on a person (at most ${heaviestKg * gravityMS2} N a direction)`,
      );
    if (!(Math.abs(lever) <= 1.5))
      throw new RangeError(`${name}.forwardOfL4L5M ${lever} is beyond any arm (1.5 m)`);
  });
}

const bodiesOf: Readonly<Record<LoadPlace, readonly number[]>> = {
  hands: [bodyIndex('hand_r'), bodyIndex('hand_l')],
  hand_r: [bodyIndex('hand_r')],
  hand_l: [bodyIndex('hand_l')],
  shoulders: [bodyIndex('t3')],
  pelvis: [bodyIndex('pelvis')],
  head: [bodyIndex('head')],
};

/** Most forces that a list of loads becomes. */
export const forceCount = (loads: readonly Load[]): number =>
  loads.reduce((sum, load) => sum + bodiesOf[load.at].length, 0);

/** Writes the loads as forces at points of the bodies; `moreM` shifts every load forward. Ground frame. */
export function placeLoads(
  model: BodyModel,
  place: Placement,
  loads: readonly Load[],
  moreM: number,
  externals: Externals,
): void {
  externals.count = 0;
  const { origin, rotation } = place;
  const ahead = rotation[0] ?? 0;
  const aside = rotation[6] ?? 0;
  const heading = Math.sqrt(ahead * ahead + aside * aside);
  const hx = heading > 1e-6 ? ahead / heading : 1;
  const hz = heading > 1e-6 ? aside / heading : 0;
  const l4 = 3 * bodyIndex('l4');
  for (const load of loads) {
    const bodies = bodiesOf[load.at];
    const { forceN } = load;
    for (const b of bodies) {
      const e = 3 * externals.count;
      const down = b >= bodyIndex('hand_r') ? model.gripM : 0;
      for (let i = 0; i < 3; i++)
        externals.point[e + i] = (origin[3 * b + i] ?? 0) - down * (rotation[9 * b + 3 * i + 1] ?? 0);
      const forward =
        ((externals.point[e] ?? 0) - (origin[l4] ?? 0)) * hx +
        ((externals.point[e + 2] ?? 0) - (origin[l4 + 2] ?? 0)) * hz;
      const shift = (load.forwardOfL4L5M ?? forward) - forward + moreM;
      externals.point[e] = (externals.point[e] ?? 0) + shift * hx;
      externals.point[e + 2] = (externals.point[e + 2] ?? 0) + shift * hz;
      externals.force[e] = (forceN?.[0] ?? 0) / bodies.length;
      externals.force[e + 1] = ((forceN?.[1] ?? 0) - (load.massKg ?? 0) * gravityMS2) / bodies.length;
      externals.force[e + 2] = (forceN?.[2] ?? 0) / bodies.length;
      externals.body[externals.count] = b;
      externals.count++;
    }
  }
}
