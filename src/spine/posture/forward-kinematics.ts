import { type Segments, segmentsOf } from '../anatomy/segments.ts';
import type { Subject } from '../anatomy/subject.ts';
import {
  bendingShare,
  extensionShare,
  flexionShare,
  restingKyphosisDeg,
  restingLordosisDeg,
  restingNeckDeg,
  rotationShare,
  sacralSlopeDeg,
} from './lumbar-rhythm.ts';
import type { Pose } from './pose.ts';
import { add, compose, type Rotation, rotationZXY, turn, type Vec3 } from './vector.ts';

/** Origin and orientation of a body in the ground's frame. */
export interface Frame {
  readonly origin: Vec3;
  readonly rotation: Rotation;
}

export const segmentNames = [
  'pelvis',
  'sacrum',
  'l5',
  'l4',
  'l3',
  'l2',
  'l1',
  't12',
  't9',
  't6',
  't3',
  'neck',
  'head',
  'femur_r',
  'tibia_r',
  'foot_r',
  'femur_l',
  'tibia_l',
  'foot_l',
  'humerus_r',
  'forearm_r',
  'hand_r',
  'humerus_l',
  'forearm_l',
  'hand_l',
] as const;
export type SegmentName = (typeof segmentNames)[number];

/** One person in one pose. Each frame stands at its lower joint in the trunk and at its upper joint in a limb. */
export interface Body {
  readonly segments: Segments;
  readonly frames: Readonly<Record<SegmentName, Frame>>;
}

const rad = Math.PI / 180;

/** A point given in the frame of a segment (metres), in the ground's frame. */
export function pointOn(frame: Frame, local: Vec3): Vec3 {
  return add(frame.origin, turn(frame.rotation, local));
}

const child = (parent: Frame, local: Vec3, rotation: Rotation): Frame => ({
  origin: pointOn(parent, local),
  rotation: compose(parent.rotation, rotation),
});

function trunk(s: Segments, pose: Pose, pelvis: Frame) {
  const extension = pose.lumbar_extension ?? 0;
  const share = extension < 0 ? flexionShare : extensionShare;
  const bending = pose.lumbar_bending ?? 0;
  const turning = pose.lumbar_rotation ?? 0;
  const lumbarJoint = (i: 0 | 1 | 2 | 3 | 4 | 5): Rotation =>
    rotationZXY(
      restingLordosisDeg[i] * rad + extension * share[i],
      bending * bendingShare[i],
      turning * rotationShare[i],
    );
  const thoraxExtension = (pose.thorax_extension ?? 0) / 3;
  const thoraxBending = (pose.thorax_bending ?? 0) / 3;
  const thoraxTurning = (pose.thorax_rotation ?? 0) / 3;
  const thoraxJoint = (i: 0 | 1 | 2): Rotation =>
    rotationZXY(-restingKyphosisDeg[i] * rad + thoraxExtension, thoraxBending, thoraxTurning);
  const [m5, m4, m3, m2, m1] = s.lumbarM;
  const sacrum = child(pelvis, [s.sacrumForwardM, s.sacrumUpM, 0], rotationZXY(-sacralSlopeDeg * rad, 0, 0));
  const l5 = child(sacrum, [0, 0, 0], lumbarJoint(0));
  const l4 = child(l5, [0, m5, 0], lumbarJoint(1));
  const l3 = child(l4, [0, m4, 0], lumbarJoint(2));
  const l2 = child(l3, [0, m3, 0], lumbarJoint(3));
  const l1 = child(l2, [0, m2, 0], lumbarJoint(4));
  const t12 = child(l1, [0, m1, 0], lumbarJoint(5));
  const t9 = child(t12, [0, s.thoraxM[0], 0], thoraxJoint(0));
  const t6 = child(t9, [0, s.thoraxM[1], 0], thoraxJoint(1));
  const t3 = child(t6, [0, s.thoraxM[2], 0], thoraxJoint(2));
  return { pelvis, sacrum, l5, l4, l3, l2, l1, t12, t9, t6, t3, ...neckFrames(s, pose, t3) };
}

function neckFrames(s: Segments, pose: Pose, t3: Frame) {
  const joint = (i: 0 | 1): Rotation =>
    rotationZXY(
      restingNeckDeg[i] * rad + (pose.neck_extension ?? 0) / 2,
      (pose.neck_bending ?? 0) / 2,
      (pose.neck_rotation ?? 0) / 2,
    );
  const neck = child(t3, [0, s.thoraxM[3], 0], joint(0));
  return { neck, head: child(neck, [0, s.neckM, 0], joint(1)) };
}

/** Femur, tibia and foot of one side; `side` +1 right, −1 left. */
function legFrames(s: Segments, pose: Pose, pelvis: Frame, side: 1 | -1) {
  const [flexion, adduction, rotation, knee, ankle] =
    side === 1
      ? [pose.hip_flexion_r, pose.hip_adduction_r, pose.hip_rotation_r, pose.knee_angle_r, pose.ankle_angle_r]
      : [
          pose.hip_flexion_l,
          pose.hip_adduction_l,
          pose.hip_rotation_l,
          pose.knee_angle_l,
          pose.ankle_angle_l,
        ];
  const femur = child(
    pelvis,
    [0, 0, side * s.hipHalfWidthM],
    rotationZXY(flexion ?? 0, side * (adduction ?? 0), side * (rotation ?? 0)),
  );
  const tibia = child(femur, [0, -s.thighM, 0], rotationZXY(-(knee ?? 0), 0, 0));
  const foot = child(tibia, [0, -s.shankM, 0], rotationZXY(ankle ?? 0, 0, 0));
  return { femur, tibia, foot };
}

/** Humerus, forearm and hand of one side; `side` +1 right, −1 left. */
function armFrames(s: Segments, pose: Pose, t3: Frame, side: 1 | -1) {
  const [flexion, adduction, rotation, elbow, wrist] =
    side === 1
      ? [pose.arm_flex_r, pose.arm_add_r, pose.arm_rot_r, pose.elbow_flex_r, pose.wrist_flex_r]
      : [pose.arm_flex_l, pose.arm_add_l, pose.arm_rot_l, pose.elbow_flex_l, pose.wrist_flex_l];
  const [x, y, z] = s.shoulder;
  const upright = rotationZXY((sacralSlopeDeg - 50 + 42) * rad, 0, 0);
  const humerus = child(
    t3,
    [x, y, side * z],
    compose(upright, rotationZXY(flexion ?? 0, side * (adduction ?? 0), side * (rotation ?? 0))),
  );
  const forearm = child(humerus, [0, -s.upperArmM, 0], rotationZXY(elbow ?? 0, 0, 0));
  const hand = child(forearm, [0, -s.forearmM, 0], rotationZXY(-(wrist ?? 0), 0, 0));
  return { humerus, forearm, hand };
}

/** Puts every segment of this person's body in the ground's frame (x forward, y up, z right; metres, radians). */
export function bodyAt(subject: Subject, pose: Pose): Body {
  return bodyOf(segmentsOf(subject), pose);
}

export function pelvisFrame(pose: Pose): Frame {
  return {
    origin: [pose.pelvis_tx ?? 0, pose.pelvis_ty ?? 0, pose.pelvis_tz ?? 0],
    rotation: rotationZXY(pose.pelvis_tilt ?? 0, pose.pelvis_list ?? 0, pose.pelvis_rotation ?? 0),
  };
}

/** As `bodyAt`, for segments that are already scaled. */
export function bodyOf(segments: Segments, pose: Pose): Body {
  const column = trunk(segments, pose, pelvisFrame(pose));
  const legR = legFrames(segments, pose, column.pelvis, 1);
  const legL = legFrames(segments, pose, column.pelvis, -1);
  const armR = armFrames(segments, pose, column.t3, 1);
  const armL = armFrames(segments, pose, column.t3, -1);
  return {
    segments,
    frames: {
      ...column,
      femur_r: legR.femur,
      tibia_r: legR.tibia,
      foot_r: legR.foot,
      femur_l: legL.femur,
      tibia_l: legL.tibia,
      foot_l: legL.foot,
      humerus_r: armR.humerus,
      forearm_r: armR.forearm,
      hand_r: armR.hand,
      humerus_l: armL.humerus,
      forearm_l: armL.forearm,
      hand_l: armL.hand,
    },
  };
}

export type LimbName = 'neck' | 'arm_r' | 'arm_l' | 'leg_r' | 'leg_l';

/** The same body with one limb in the pose given; the rest is not computed again. */
export function withLimb({ segments: s, frames }: Body, pose: Pose, limb: LimbName): Body {
  switch (limb) {
    case 'neck':
      return { segments: s, frames: { ...frames, ...neckFrames(s, pose, frames.t3) } };
    case 'arm_r': {
      const { humerus, forearm, hand } = armFrames(s, pose, frames.t3, 1);
      return { segments: s, frames: { ...frames, humerus_r: humerus, forearm_r: forearm, hand_r: hand } };
    }
    case 'arm_l': {
      const { humerus, forearm, hand } = armFrames(s, pose, frames.t3, -1);
      return { segments: s, frames: { ...frames, humerus_l: humerus, forearm_l: forearm, hand_l: hand } };
    }
    case 'leg_r': {
      const { femur, tibia, foot } = legFrames(s, pose, frames.pelvis, 1);
      return { segments: s, frames: { ...frames, femur_r: femur, tibia_r: tibia, foot_r: foot } };
    }
    case 'leg_l': {
      const { femur, tibia, foot } = legFrames(s, pose, frames.pelvis, -1);
      return { segments: s, frames: { ...frames, femur_l: femur, tibia_l: tibia, foot_l: foot } };
    }
  }
}

/** The joint centres and landmarks by name, ground frame, metres. */
export function bodyPositions({ segments: s, frames: f }: Body) {
  return {
    pelvis: f.pelvis.origin,
    l5s1: f.l5.origin,
    t12l1: f.t12.origin,
    c7: f.neck.origin,
    head: pointOn(f.head, [0.02 * s.scale, 0.035 * s.scale, 0]),
    vertex: pointOn(f.head, [0, s.headM, 0]),
    shoulder_r: f.humerus_r.origin,
    shoulder_l: f.humerus_l.origin,
    elbow_r: f.forearm_r.origin,
    elbow_l: f.forearm_l.origin,
    wrist_r: f.hand_r.origin,
    wrist_l: f.hand_l.origin,
    fingertip_r: pointOn(f.hand_r, [0, -s.handM, 0]),
    fingertip_l: pointOn(f.hand_l, [0, -s.handM, 0]),
    hip_r: f.femur_r.origin,
    hip_l: f.femur_l.origin,
    knee_r: f.tibia_r.origin,
    knee_l: f.tibia_l.origin,
    ankle_r: f.foot_r.origin,
    ankle_l: f.foot_l.origin,
    heel_r: pointOn(f.foot_r, [-s.heelM, -s.ankleM, 0]),
    heel_l: pointOn(f.foot_l, [-s.heelM, -s.ankleM, 0]),
    toe_r: pointOn(f.foot_r, [s.toeM, -s.ankleM, 0]),
    toe_l: pointOn(f.foot_l, [s.toeM, -s.ankleM, 0]),
  } satisfies Readonly<Record<string, Vec3>>;
}
