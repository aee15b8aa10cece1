import type { PoseDeg } from '#motion';

/** On the back, knees bent, soles on the floor. */
export const kneesBent: PoseDeg = {
  pelvis_tilt: 90,
  lumbar_extension: -8,
  hip_flexion_r: 50,
  hip_flexion_l: 50,
  knee_angle_r: 102,
  knee_angle_l: 102,
  arm_add_r: -14,
  arm_add_l: -14,
};

/** On the back, one leg long, the hands under the hollow of the back. */
export const handsUnderBack: PoseDeg = {
  ...kneesBent,
  hip_flexion_r: 0,
  knee_angle_r: 0,
  arm_flex_r: -23,
  arm_flex_l: -23,
  arm_add_r: -35,
  arm_add_l: -35,
  arm_rot_r: 84,
  arm_rot_l: 84,
  elbow_flex_r: 104,
  elbow_flex_l: 104,
};

/** On the back, hips and knees at a right angle, shins in the air, hands above the shoulders. */
export const tableTop: PoseDeg = {
  pelvis_tilt: 90,
  lumbar_extension: -12,
  hip_flexion_r: 90,
  hip_flexion_l: 90,
  knee_angle_r: 90,
  knee_angle_l: 90,
  arm_flex_r: 90,
  arm_flex_l: 90,
};

/** On the back with the calves on a seat. */
export const calvesOnSeat: PoseDeg = {
  pelvis_tilt: 90,
  lumbar_extension: -18,
  hip_flexion_r: 82,
  hip_flexion_l: 82,
  knee_angle_r: 86,
  knee_angle_l: 86,
  arm_add_r: -18,
  arm_add_l: -18,
};

/** The top of a bridge: shoulders, hips and knees in one line. */
export const bridgeTop: PoseDeg = {
  pelvis_tilt: 118,
  thorax_extension: -12,
  neck_extension: -28,
  hip_flexion_r: 2,
  hip_flexion_l: 2,
  knee_angle_r: 88,
  knee_angle_l: 88,
  arm_flex_r: -20,
  arm_flex_l: -20,
  arm_add_r: -12,
  arm_add_l: -12,
};

/** Hands under the shoulders, knees under the hips. */
export const handsAndKnees: PoseDeg = {
  pelvis_tilt: -78,
  lumbar_extension: -6,
  thorax_extension: -8,
  neck_extension: 8,
  hip_flexion_r: 81,
  hip_flexion_l: 81,
  knee_angle_r: 92,
  knee_angle_l: 92,
  ankle_angle_r: -45,
  ankle_angle_l: -45,
  arm_flex_r: 88,
  arm_flex_l: 88,
  elbow_flex_r: 14,
  elbow_flex_l: 14,
  wrist_flex_r: -76,
  wrist_flex_l: -76,
};

/** Face down on forearms and toes. */
export const forearmsAndToes: PoseDeg = {
  pelvis_tilt: -84,
  neck_extension: 8,
  ankle_angle_r: 10,
  ankle_angle_l: 10,
  arm_flex_r: 84,
  arm_flex_l: 84,
  elbow_flex_r: 90,
  elbow_flex_l: 90,
};

/** Face down on forearms and knees. */
export const forearmsAndKnees: PoseDeg = {
  pelvis_tilt: -75,
  neck_extension: 8,
  knee_angle_r: 50,
  knee_angle_l: 50,
  ankle_angle_r: -40,
  ankle_angle_l: -40,
  arm_flex_r: 75,
  arm_flex_l: 75,
  elbow_flex_r: 90,
  elbow_flex_l: 90,
};

export const onFront: PoseDeg = { pelvis_tilt: -90, ankle_angle_r: -40, ankle_angle_l: -40 };

/** Face down over a flat pillow, arms along the sides. */
export const onPillow: PoseDeg = {
  ...onFront,
  hip_flexion_r: 5,
  hip_flexion_l: 5,
  arm_add_r: -6,
  arm_add_l: -6,
};

/** Face down, the forehead on the backs of the hands. */
export const foreheadOnHands: PoseDeg = {
  ...onFront,
  lumbar_extension: -4,
  hip_flexion_r: 5,
  hip_flexion_l: 5,
  arm_flex_r: 152,
  arm_flex_l: 152,
  arm_add_r: -48,
  arm_add_l: -48,
  arm_rot_r: 90,
  arm_rot_l: 90,
  elbow_flex_r: 119,
  elbow_flex_l: 119,
  wrist_flex_r: -15,
  wrist_flex_l: -15,
};

/** On the right side, knees bent, so that the left leg is free to move. */
export const onRightSide: PoseDeg = {
  pelvis_list: 90,
  hip_flexion_r: 45,
  hip_flexion_l: 45,
  hip_adduction_l: 11,
  hip_rotation_l: -5,
  knee_angle_r: 80,
  knee_angle_l: 80,
  arm_flex_r: 90,
  elbow_flex_r: 100,
  arm_flex_l: 35,
  elbow_flex_l: 45,
};

/** The right hand on the hip, the elbow out. */
export const rightHandOnHip: PoseDeg = {
  arm_flex_r: -31,
  arm_add_r: -29,
  arm_rot_r: 30,
  elbow_flex_r: 87,
  wrist_flex_r: -10,
};

export const handsOnHips: PoseDeg = {
  ...rightHandOnHip,
  arm_flex_l: -31,
  arm_add_l: -29,
  arm_rot_l: 30,
  elbow_flex_l: 87,
  wrist_flex_l: -10,
};

/** On the left forearm and hip, before the hips are lifted; the top foot lies before the lower one. */
export const onLeftForearm: PoseDeg = {
  ...rightHandOnHip,
  pelvis_list: -86,
  lumbar_bending: 22,
  thorax_bending: 14,
  arm_add_l: -46,
  arm_rot_l: -40,
  elbow_flex_l: 90,
  hip_flexion_r: 18,
  hip_adduction_r: 9,
  knee_angle_r: 16,
  hip_flexion_l: 10,
  knee_angle_l: 16,
};

/** The left side bridge: one long line on the left forearm, the elbow under the shoulder. */
export const leftSideBridge: PoseDeg = {
  ...rightHandOnHip,
  pelvis_list: -70,
  arm_add_l: -76,
  arm_rot_l: -40,
  elbow_flex_l: 90,
  hip_flexion_r: 8,
  hip_adduction_r: 9,
};

/** Standing, each hand before the other shoulder. */
export const armsCrossed: PoseDeg = {
  arm_flex_r: 4,
  arm_flex_l: 0,
  arm_add_r: -18,
  arm_add_l: -18,
  arm_rot_r: 80,
  arm_rot_l: 80,
  elbow_flex_r: 122,
  elbow_flex_l: 127,
  wrist_flex_r: -29,
  wrist_flex_l: -29,
};

export const sitting: PoseDeg = {
  hip_flexion_r: 88,
  hip_flexion_l: 88,
  knee_angle_r: 90,
  knee_angle_l: 90,
  arm_flex_r: 15,
  arm_flex_l: 15,
  elbow_flex_r: 45,
  elbow_flex_l: 45,
};

/** Leaning into a wall on both forearms. */
export const wallLean: PoseDeg = {
  pelvis_tilt: -20,
  ankle_angle_r: 20,
  ankle_angle_l: 20,
  arm_flex_r: 90,
  arm_flex_l: 90,
  elbow_flex_r: 110,
  elbow_flex_l: 110,
};

/** On the left side, hips and knees half bent. */
export const onLeftSide: PoseDeg = {
  pelvis_list: -90,
  hip_flexion_r: 45,
  hip_flexion_l: 45,
  hip_adduction_r: 2,
  hip_rotation_r: -5,
  knee_angle_r: 70,
  knee_angle_l: 70,
  arm_flex_l: 90,
  elbow_flex_l: 100,
  arm_flex_r: 45,
  elbow_flex_r: 60,
};

/** Face down, resting on the forearms. */
export const onElbows: PoseDeg = {
  pelvis_tilt: -90,
  lumbar_extension: 25,
  thorax_extension: 15,
  neck_extension: 20,
  arm_flex_r: 70,
  arm_flex_l: 70,
  elbow_flex_r: 90,
  elbow_flex_l: 90,
  ankle_angle_r: -40,
  ankle_angle_l: -40,
};
