import { type Body, type LimbName, withLimb } from '../posture/forward-kinematics.ts';
import type { CoordinateName, Pose } from '../posture/pose.ts';
import type { Vec3 } from '../posture/vector.ts';
import { contactBalls, contactPoint, contactShapes } from './contacts.ts';
import { leastSquares } from './least-squares.ts';
import type { SupportName } from './support.ts';

interface Joint {
  readonly name: CoordinateName;
  /** Range of the joint, radians. */
  readonly limits: readonly [low: number, high: number];
  /** Metres of contact error that one radian away from the written pose is worth. */
  readonly stiffness: number;
}

export interface Limb {
  readonly name: LimbName;
  readonly joints: readonly Joint[];
  readonly supports: readonly SupportName[];
}

const leg = (side: 'r' | 'l'): Limb => ({
  name: `leg_${side}`,
  joints: [
    { name: `hip_flexion_${side}`, limits: [-0.6, 2.4], stiffness: 0.002 },
    { name: `hip_adduction_${side}`, limits: [-1, 0.6], stiffness: 0.004 },
    { name: `hip_rotation_${side}`, limits: [-0.9, 0.9], stiffness: 0.02 },
    { name: `knee_angle_${side}`, limits: [0, 2.6], stiffness: 0.002 },
    { name: `ankle_angle_${side}`, limits: [-1.05, 0.7], stiffness: 0.002 },
  ],
  supports: [`knee_${side}`, `calf_${side}`, `toes_${side}`, `heel_${side}`, `foot_${side}`],
});

const arm = (side: 'r' | 'l'): Limb => ({
  name: `arm_${side}`,
  joints: [
    { name: `arm_flex_${side}`, limits: [-1.2, 3.2], stiffness: 0.002 },
    { name: `arm_add_${side}`, limits: [-2.6, 0.8], stiffness: 0.003 },
    { name: `arm_rot_${side}`, limits: [-1.6, 1.6], stiffness: 0.012 },
    { name: `elbow_flex_${side}`, limits: [0, 2.6], stiffness: 0.002 },
    { name: `wrist_flex_${side}`, limits: [-1.6, 1.4], stiffness: 0.0008 },
  ],
  supports: [`elbow_${side}`, `hand_${side}`],
});

const neck: Limb = {
  name: 'neck',
  joints: [
    { name: 'neck_extension', limits: [-1, 0.9], stiffness: 0.002 },
    { name: 'neck_bending', limits: [-0.7, 0.7], stiffness: 0.004 },
  ],
  supports: ['head'],
};

export const limbs: readonly Limb[] = [neck, arm('r'), arm('l'), leg('r'), leg('l')];

/** Where a support should be: on its rest at `restM`, and over `planted` when it was put down before. */
export interface Target {
  readonly support: SupportName;
  readonly restM: number;
  readonly planted: Vec3 | undefined;
}

/** Signed heights of a support's balls above its rest, metres: all of them, or the lowest. */
export function heights(body: Body, support: SupportName, restM: number): number[] {
  const each = contactBalls(body, support).map((b) => b.at[1] - b.radiusM - restM);
  return contactShapes[support].touch === 'all' ? each : [Math.min(...each)];
}

/** Bends the joints of one limb a little so that its targets touch; the rest of the body stays. Radians, metres. */
export function reach(body: Body, pose: Pose, limb: Limb, targets: readonly Target[]): Pose {
  const written = limb.joints.map((j) => pose[j.name] ?? 0);
  const put = (x: readonly number[]): Pose => ({
    ...pose,
    ...Object.fromEntries(limb.joints.map((j, i) => [j.name, x[i] ?? 0])),
  });
  const x = leastSquares(
    (guess) => {
      const b = withLimb(body, put(guess), limb.name);
      const r: number[] = [];
      for (const { support, restM, planted } of targets) {
        r.push(...heights(b, support, restM));
        if (planted === undefined) continue;
        const at = contactPoint(b, support);
        r.push(at[0] - planted[0], at[2] - planted[2]);
      }
      limb.joints.forEach((j, i) => {
        r.push(((guess[i] ?? 0) - (written[i] ?? 0)) * j.stiffness);
      });
      return r;
    },
    written,
    limb.joints.map((j) => j.limits),
    12,
  );
  return put(x);
}

/** Lifts a limb that is not a support but hangs below the ground. */
export function liftOut(body: Body, pose: Pose, limb: Limb): Pose {
  const written = limb.joints.map((j) => pose[j.name] ?? 0);
  const put = (x: readonly number[]): Pose => ({
    ...pose,
    ...Object.fromEntries(limb.joints.map((j, i) => [j.name, x[i] ?? 0])),
  });
  const x = leastSquares(
    (guess) => {
      const b = withLimb(body, put(guess), limb.name);
      const r: number[] = [];
      for (const s of limb.supports)
        for (const h of contactBalls(b, s)) r.push(Math.min(0, h.at[1] - h.radiusM));
      limb.joints.forEach((j, i) => {
        r.push(((guess[i] ?? 0) - (written[i] ?? 0)) * j.stiffness);
      });
      return r;
    },
    written,
    limb.joints.map((j) => j.limits),
    10,
  );
  return put(x);
}
