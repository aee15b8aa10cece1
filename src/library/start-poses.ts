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

export const handsAndKnees: PoseDeg = {
  pelvis_tilt: -90,
  neck_extension: 15,
  hip_flexion_r: 90,
  hip_flexion_l: 90,
  knee_angle_r: 90,
  knee_angle_l: 90,
  ankle_angle_r: -40,
  ankle_angle_l: -40,
  arm_flex_r: 90,
  arm_flex_l: 90,
  wrist_flex_r: -80,
  wrist_flex_l: -80,
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

/** On the right side, knees bent, so that the left leg is free to move. */
export const onRightSide: PoseDeg = {
  pelvis_list: 90,
  hip_flexion_r: 45,
  hip_flexion_l: 45,
  knee_angle_r: 80,
  knee_angle_l: 80,
  arm_flex_r: 90,
  elbow_flex_r: 100,
  arm_flex_l: 35,
  elbow_flex_l: 45,
};

/** On the left forearm and hip, before the hips are lifted. */
export const onLeftForearm: PoseDeg = {
  pelvis_list: -82,
  lumbar_bending: 14,
  thorax_bending: 8,
  arm_add_l: -80,
  elbow_flex_l: 90,
  arm_add_r: -4,
};

/** The left side bridge: one long line on the left forearm. */
export const leftSideBridge: PoseDeg = {
  pelvis_list: -70,
  arm_add_l: -80,
  elbow_flex_l: 90,
  arm_add_r: -4,
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
  arm_flex_r: 72,
  arm_flex_l: 72,
  elbow_flex_r: 95,
  elbow_flex_l: 95,
};

/** On the left side, hips and knees half bent. */
export const onLeftSide: PoseDeg = {
  pelvis_list: -90,
  hip_flexion_r: 45,
  hip_flexion_l: 45,
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
