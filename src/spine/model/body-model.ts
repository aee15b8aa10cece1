import {
  column,
  gripM,
  headMass,
  limbMass,
  pelvisMass,
  referenceHeightM,
  referenceMassKg,
  sacrumMm,
  shoulderMass,
  shoulderMm,
} from '../anatomy/column.ts';
import { bodyIndex, type RigidBody, rigidBodies } from '../anatomy/rigid-bodies.ts';
import { segmentsOf } from '../anatomy/segments.ts';
import type { Subject } from '../anatomy/subject.ts';
import { discSize, discStiffness } from '../discs/stiffness.ts';
import { buildPaths, type Paths } from './paths.ts';

/** One person's mechanics as flat arrays over `rigidBodies`; lengths metres, masses kilograms. */
export interface BodyModel {
  readonly subject: Subject;
  /** Metres of this person for one metre of the reference man, trunk only. */
  readonly scale: number;
  /** Index of the body it sits on, −1 for the pelvis. */
  readonly parent: Int32Array;
  /** Place of its joint in the frame of the parent, 3 per body. */
  readonly joint: Float64Array;
  /** Resting turn about z against the parent, radians. */
  readonly restRad: Float64Array;
  readonly massKg: Float64Array;
  /** Centre of mass in the frame of the body, 3 per body. */
  readonly com: Float64Array;
  /** Half of the height of each column piece along y. */
  readonly heightM: Float64Array;
  /** Wrist to grip. */
  readonly gripM: number;
  /** Moment that a limb can hold, over that of the reference man: muscle area times lever. */
  readonly limbStrength: number;
  /** Of bending, over the joints that the tables of stiffness stand for. */
  readonly discStiffness: number;
  /** Of lengths, likewise. */
  readonly discSize: number;
  readonly paths: Paths;
}

const rad = Math.PI / 180;

/* Women's trunk muscles are smaller than their mass explains: Marras 2001, ratio of cross-sections beyond body mass, about 0.82. */
const sexMuscle = { female: 0.82, male: 1 } as const;

/** Muscle cross-section of this person against the reference man: mass to the power 2/3, and sex. */
export function muscleScale({ sex, massKg }: Subject): number {
  return (massKg / referenceMassKg) ** (2 / 3) * sexMuscle[sex];
}

export interface ModelOptions {
  /** Muscle stress, N/cm². */
  readonly stressNCm2: number;
  /** What a unit of activation costs: alike, by cross-section, or by volume. */
  readonly weight: 'unit' | 'area' | 'volume';
}

/**
 * The mechanics of one person: bodies, masses and lines of pull in the frames of `rigid-bodies.ts` (metres, kilograms,
 * newtons). Throws when height or mass is not that of a person.
 */
export function buildModel(subject: Subject, options: ModelOptions): BodyModel {
  const { heightM, massKg } = subject;
  if (!(massKg >= 25 && massKg <= 350))
    throw new RangeError(`massKg ${massKg} is not a person's mass (25 to 350)`);
  if (!(heightM >= 1 && heightM <= 2.5))
    throw new RangeError(`heightM ${heightM} is not a person's height (1 to 2.5)`);
  const limbs = segmentsOf(subject);
  const k = heightM / referenceHeightM;
  const n = rigidBodies.length;
  const model = {
    subject,
    scale: k,
    parent: new Int32Array(n).fill(-1),
    joint: new Float64Array(3 * n),
    restRad: new Float64Array(n),
    massKg: new Float64Array(n),
    com: new Float64Array(3 * n),
    heightM: new Float64Array(n),
    gripM: gripM * k,
    limbStrength: muscleScale(subject) * k,
    discStiffness: discStiffness(subject),
    discSize: discSize(subject),
  };
  const put = (
    body: RigidBody,
    parent: RigidBody | undefined,
    joint: readonly [number, number, number],
    massShare: number,
    com: readonly [number, number, number],
  ): void => {
    const i = bodyIndex(body);
    model.parent[i] = parent === undefined ? -1 : bodyIndex(parent);
    model.joint.set(joint, 3 * i);
    model.massKg[i] = massShare * massKg;
    model.com.set(com, 3 * i);
  };
  const mm = k / 1000;
  put('pelvis', undefined, [0, 0, 0], pelvisMass.share, [
    pelvisMass.comMm[0] * mm,
    pelvisMass.comMm[1] * mm,
    0,
  ]);
  let below: RigidBody = 'pelvis';
  let joint: [number, number, number] = [sacrumMm[0] * mm, sacrumMm[1] * mm, 0];
  let pitch = 0;
  for (const piece of column) {
    put(piece.body, below, joint, piece.massShare, [piece.comMm[0] * mm, piece.comMm[1] * mm, 0]);
    model.restRad[bodyIndex(piece.body)] = (piece.pitchDeg - pitch) * rad;
    model.heightM[bodyIndex(piece.body)] = piece.heightMm * mm;
    below = piece.body;
    joint = [0, piece.heightMm * mm, 0];
    pitch = piece.pitchDeg;
  }
  put('head', 't3', joint, headMass.share, [headMass.comMm[0] * mm, headMass.comMm[1] * mm, 0]);
  model.restRad[bodyIndex('head')] = -pitch * rad;
  for (const side of ['r', 'l'] as const) {
    const z = side === 'r' ? 1 : -1;
    const arm = limbs.upperArmM;
    const along = (length: number, share: number): [number, number, number] => [0, -length * share, 0];
    put(
      `humerus_${side}`,
      't3',
      [shoulderMm[0] * mm, shoulderMm[1] * mm, z * shoulderMm[2] * mm],
      0,
      [0, 0, 0],
    );
    model.restRad[bodyIndex(`humerus_${side}`)] = -pitch * rad;
    const humerus = limbMass.humerus;
    const h = bodyIndex(`humerus_${side}`);
    const shares = humerus.share + shoulderMass;
    model.massKg[h] = shares * massKg;
    model.com[3 * h + 1] = (-arm * humerus.comShare * humerus.share) / shares;
    put(
      `forearm_${side}`,
      `humerus_${side}`,
      along(arm, 1),
      limbMass.forearm.share,
      along(limbs.forearmM, limbMass.forearm.comShare),
    );
    put(
      `hand_${side}`,
      `forearm_${side}`,
      along(limbs.forearmM, 1),
      limbMass.hand.share,
      along(limbs.handM, limbMass.hand.comShare),
    );
    put(
      `femur_${side}`,
      'pelvis',
      [0, 0, z * limbs.hipHalfWidthM],
      limbMass.femur.share,
      along(limbs.thighM, limbMass.femur.comShare),
    );
    put(
      `tibia_${side}`,
      `femur_${side}`,
      along(limbs.thighM, 1),
      limbMass.tibia.share,
      along(limbs.shankM, limbMass.tibia.comShare),
    );
    const foot = (limbs.toeM - limbs.heelM) / 2;
    put(`foot_${side}`, `tibia_${side}`, along(limbs.shankM, 1), limbMass.foot.share, [
      foot,
      -limbs.ankleM / 2,
      0,
    ]);
  }
  return { ...model, paths: buildPaths(model, muscleScale(subject), options) };
}
