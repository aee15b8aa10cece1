import type { Subject } from '../anatomy/subject.ts';
import { type Body, bodyAt, withLimb } from '../posture/forward-kinematics.ts';
import type { Pose } from '../posture/pose.ts';
import { anglesZXY, compose, type Rotation, rotationZXY, turn, type Vec3 } from '../posture/vector.ts';
import { contactBalls, contactPoint } from './contacts.ts';
import { leastSquares } from './least-squares.ts';
import { heights, liftOut, limbs, reach } from './limb-reach.ts';
import { type SupportName, supportNames } from './support.ts';

/** Where each support was put down: the middle of its flesh, ground frame, metres. */
export type Planted = Readonly<Partial<Record<SupportName, Vec3>>>;

export interface SettleOptions {
  readonly supports: readonly SupportName[];
  /** The plane in which the whole body may tip: seen from its right side, or from the front. */
  readonly plane: 'side' | 'front';
  /** Height of what a support rests on, metres; 0 (the ground) where absent. */
  readonly restHeightM?: Readonly<Partial<Record<SupportName, number>>>;
  /** From an earlier `settle`: these points stay where they are. */
  readonly planted?: Planted;
}

export interface Settled {
  /** The pose with the pelvis put in place and the supporting limbs bent until they touch. */
  readonly pose: Pose;
  readonly body: Body;
  readonly planted: Planted;
}

const trunkSupports: readonly SupportName[] = ['pelvis', 'upper_back', 'chest', 'side_r', 'side_l'];
const isTrunk = (s: SupportName): boolean => trunkSupports.includes(s);

interface Pull {
  readonly support: SupportName;
  readonly weight: number;
}

/** How much each support has to say about where the body as a whole lies, and how readily it tips (metres a radian). */
function pulls(options: SettleOptions): { of: Pull[]; tipping: number } {
  const { supports } = options;
  const mains = supports.filter(isTrunk);
  const seated = (options.restHeightM?.pelvis ?? 0) > 0.2;
  const onLegsOnly = supports.every((s) => /^(foot|toes|heel|knee|calf)_/.test(s));
  const limbWeight = mains.length >= 2 ? 0.02 : mains.length === 1 ? 0.25 : 1;
  const weightOf = (s: SupportName): number => {
    if (isTrunk(s)) return 1;
    if (s === 'head') return mains.length > 0 ? 0.05 : 0.1;
    const side = s.slice(-2);
    const led =
      (s.startsWith('toes') && supports.some((o) => o === `knee${side}`)) ||
      (s.startsWith('hand') && supports.some((o) => o === `elbow${side}`));
    return led ? limbWeight * 0.05 : limbWeight;
  };
  const tipping = seated || onLegsOnly ? 5 : mains.length === 1 ? 0.06 : 0.01;
  return { of: supports.map((support) => ({ support, weight: weightOf(support) })), tipping };
}

const tip = (plane: 'side' | 'front', angleRad: number): Rotation =>
  plane === 'side' ? rotationZXY(angleRad, 0, 0) : rotationZXY(0, angleRad, 0);

/** Moves and tips the body as a whole, as one stiff piece, until its supports are as near their rests as can be. */
function layDown(subject: Subject, pose: Pose, options: SettleOptions): Pose {
  const { pelvis_tx: _x, pelvis_ty: _y, pelvis_tz: _z, ...still } = pose;
  const body = bodyAt(subject, still);
  const { of, tipping } = pulls(options);
  const held = of.map(({ support, weight }) => ({
    balls: contactBalls(body, support),
    restM: options.restHeightM?.[support] ?? 0,
    weight,
  }));
  const free = trunkSupports
    .filter((s) => !options.supports.includes(s))
    .flatMap((s) => contactBalls(body, s));
  const first = Math.min(...held.flatMap((h) => h.balls.map((b) => b.at[1] - b.radiusM - h.restM)));
  const [angle = 0, up = 0] = leastSquares(
    ([a = 0, y = 0]) => {
      const r = tip(options.plane, a);
      const heightOf = (b: { at: Vec3; radiusM: number }) => turn(r, b.at)[1] - b.radiusM + y;
      return [
        ...held.map((h) => (Math.min(...h.balls.map(heightOf)) - h.restM) * h.weight),
        ...free.map((b) => Math.min(0, heightOf(b))),
        a * tipping,
      ];
    },
    [0, -first],
    [
      [-1.2, 1.2],
      [-3, 3],
    ],
    14,
  );
  const turned = compose(
    tip(options.plane, angle),
    rotationZXY(pose.pelvis_tilt ?? 0, pose.pelvis_list ?? 0, pose.pelvis_rotation ?? 0),
  );
  const [tilt, list, rotation] = anglesZXY(turned);
  return { ...still, pelvis_tilt: tilt, pelvis_list: list, pelvis_rotation: rotation, pelvis_ty: up };
}

/** Slides the body over the ground until its supports are, on the whole, where they were planted, or around the origin. */
function slide(subject: Subject, pose: Pose, options: SettleOptions): Pose {
  const body = bodyAt(subject, pose);
  let [x, z, sum] = [0, 0, 0];
  for (const support of options.supports) {
    if (options.planted !== undefined && options.planted[support] === undefined) continue;
    const at = contactPoint(body, support);
    const [toX, , toZ] = options.planted?.[support] ?? [0, 0, 0];
    const weight = isTrunk(support) ? 6 : 1;
    x += (toX - at[0]) * weight;
    z += (toZ - at[2]) * weight;
    sum += weight;
  }
  return sum === 0 ? pose : { ...pose, pelvis_tx: x / sum, pelvis_tz: z / sum };
}

/**
 * Sets the body down on the named supports: their flesh touches the ground plane y = 0 or a prop of the given height.
 * The body tips and moves as one piece; then the supporting limbs and the neck bend a little until they truly touch, and
 * stay where they were planted. Pose in radians and metres, ground frame. Throws on an empty list or an unknown support.
 */
export function settle(subject: Subject, pose: Pose, options: SettleOptions): Settled {
  if (options.supports.length === 0)
    throw new RangeError('supports is empty: the body has to rest on something');
  for (const s of options.supports)
    if (!supportNames.includes(s)) throw new RangeError(`support ${s} is not known`);
  let current = slide(subject, layDown(subject, pose, options), options);
  let body = bodyAt(subject, current);
  for (const limb of limbs) {
    const targets = limb.supports
      .filter((s) => options.supports.includes(s))
      .map((support) => ({
        support,
        restM: options.restHeightM?.[support] ?? 0,
        planted: support === 'head' ? undefined : options.planted?.[support],
      }));
    if (targets.length > 0) current = reach(body, current, limb, targets);
    else if (limb.supports.some((s) => heights(body, s, 0).some((h) => h < 0)))
      current = liftOut(body, current, limb);
    else continue;
    body = withLimb(body, current, limb.name);
  }
  const planted = Object.fromEntries(options.supports.map((s) => [s, contactPoint(body, s)]));
  return { pose: current, body, planted };
}
