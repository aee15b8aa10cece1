import { type Body, pointOn, type SegmentName } from '../posture/forward-kinematics.ts';
import { scale, type Vec3 } from '../posture/vector.ts';
import type { SupportName } from './support.ts';

/** A ball of flesh around a bone: it can touch the ground. Reference body, metres, frame of the segment. */
interface FleshBall {
  readonly segment: SegmentName;
  readonly at: Vec3;
  readonly radiusM: number;
}

interface ContactShape {
  /** `all`: each ball touches, so the part lies flat. `lowest`: any one of them. */
  readonly touch: 'all' | 'lowest';
  readonly balls: readonly [FleshBall, ...FleshBall[]];
}

const ball = (segment: SegmentName, at: Vec3, radiusM: number): FleshBall => ({ segment, at, radiusM });

/* Flesh depths drawn for a slim adult: chest depth 0.22 m, buttock depth 0.23 m, hip breadth 0.34 m (ANSUR II 2012, medians). */
const limbs = (side: 'r' | 'l') => ({
  elbow: {
    touch: 'lowest',
    balls: [ball(`forearm_${side}`, [-0.006, -0.01, 0], 0.04)],
  } satisfies ContactShape,
  hand: {
    touch: 'all',
    balls: [ball(`hand_${side}`, [0, -0.025, 0], 0.022), ball(`hand_${side}`, [0, -0.15, 0], 0.012)],
  } satisfies ContactShape,
  knee: {
    touch: 'lowest',
    balls: [ball(`tibia_${side}`, [0.004, -0.012, 0], 0.054)],
  } satisfies ContactShape,
  calf: {
    touch: 'lowest',
    balls: [
      ball(`tibia_${side}`, [-0.014, -0.14, 0], 0.054),
      ball(`tibia_${side}`, [-0.004, -0.3, 0], 0.042),
    ],
  } satisfies ContactShape,
  toes: { touch: 'lowest', balls: [ball(`foot_${side}`, [0.125, -0.046, 0], 0.022)] } satisfies ContactShape,
  heel: { touch: 'lowest', balls: [ball(`foot_${side}`, [-0.022, -0.036, 0], 0.032)] } satisfies ContactShape,
  foot: {
    touch: 'all',
    balls: [
      ball(`foot_${side}`, [-0.022, -0.036, 0], 0.032),
      ball(`foot_${side}`, [0.125, -0.046, 0], 0.022),
    ],
  } satisfies ContactShape,
});

const right = limbs('r');
const left = limbs('l');

export const contactShapes: Readonly<Record<SupportName, ContactShape>> = {
  head: {
    touch: 'lowest',
    balls: [
      ball('head', [0.006, 0.05, 0], 0.096),
      ball('head', [0.06, -0.045, 0], 0.042),
      ball('head', [0.01, 0.05, 0.02], 0.058),
      ball('head', [0.01, 0.05, -0.02], 0.058),
    ],
  },
  upper_back: {
    touch: 'lowest',
    balls: [
      ball('t6', [-0.018, 0.03, 0.07], 0.042),
      ball('t6', [-0.018, 0.03, -0.07], 0.042),
      ball('t3', [-0.012, 0, 0.07], 0.042),
      ball('t3', [-0.012, 0, -0.07], 0.042),
    ],
  },
  pelvis: {
    touch: 'lowest',
    balls: [
      ball('pelvis', [-0.035, -0.01, 0.07], 0.088),
      ball('pelvis', [-0.035, -0.01, -0.07], 0.088),
      ball('pelvis', [0.03, 0.02, 0.07], 0.075),
      ball('pelvis', [0.03, 0.02, -0.07], 0.075),
      ball('pelvis', [0, -0.01, 0.095], 0.074),
      ball('pelvis', [0, -0.01, -0.095], 0.074),
    ],
  },
  chest: {
    touch: 'lowest',
    balls: [
      ball('t9', [0.1, 0.03, 0.06], 0.06),
      ball('t9', [0.1, 0.03, -0.06], 0.06),
      ball('t6', [0.09, 0.03, 0], 0.06),
    ],
  },
  elbow_r: right.elbow,
  elbow_l: left.elbow,
  hand_r: right.hand,
  hand_l: left.hand,
  knee_r: right.knee,
  knee_l: left.knee,
  calf_r: right.calf,
  calf_l: left.calf,
  toes_r: right.toes,
  toes_l: left.toes,
  heel_r: right.heel,
  heel_l: left.heel,
  foot_r: right.foot,
  foot_l: left.foot,
  side_r: {
    touch: 'lowest',
    balls: [
      ball('t9', [0.045, 0.03, 0.09], 0.065),
      ball('t6', [0.045, 0.03, 0.095], 0.06),
      ball('t3', [0.045, 0, 0.125], 0.06),
    ],
  },
  side_l: {
    touch: 'lowest',
    balls: [
      ball('t9', [0.045, 0.03, -0.09], 0.065),
      ball('t6', [0.045, 0.03, -0.095], 0.06),
      ball('t3', [0.045, 0, -0.125], 0.06),
    ],
  },
};

/** Centres (ground frame, metres) and radii (metres) of the balls of flesh that can touch at this support. */
export function contactBalls(body: Body, support: SupportName): { at: Vec3; radiusM: number }[] {
  const k = body.segments.scale;
  return contactShapes[support].balls.map((b) => ({
    at: pointOn(body.frames[b.segment], scale(b.at, k)),
    radiusM: b.radiusM * k,
  }));
}

/** Height of the lowest flesh of a support above y = 0, metres; negative is below. */
export function clearanceM(body: Body, support: SupportName): number {
  return Math.min(...contactBalls(body, support).map((b) => b.at[1] - b.radiusM));
}

/** The middle of a support's balls, ground frame, metres: the point that stays planted. */
export function contactPoint(body: Body, support: SupportName): Vec3 {
  const balls = contactBalls(body, support);
  let [x, y, z] = [0, 0, 0];
  for (const { at } of balls) {
    x += at[0] / balls.length;
    y += at[1] / balls.length;
    z += at[2] / balls.length;
  }
  return [x, y, z];
}
