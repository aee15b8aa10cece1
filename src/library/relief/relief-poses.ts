import type { PoseDeg } from '#motion';
import { handsAndKnees, kneesBent, onLeftSide, sitting } from '../start-poses.ts';

/** On the back, legs long. */
export const onBack: PoseDeg = {
  pelvis_tilt: 90,
  lumbar_extension: -6,
  arm_add_r: -16,
  arm_add_l: -16,
  hip_adduction_r: -6,
  hip_adduction_l: -6,
  ankle_angle_r: -20,
  ankle_angle_l: -20,
};

/** On the back, the waist arched over a cushion. */
export const overCushion: PoseDeg = { ...onBack, lumbar_extension: 22, arm_add_r: -62, arm_add_l: -62 };

/** Kneeling with the seat towards the heels, arms long on the floor. */
export const childs: PoseDeg = {
  pelvis_tilt: -68,
  lumbar_extension: -30,
  thorax_extension: -15,
  neck_extension: -4,
  hip_flexion_r: 116,
  hip_flexion_l: 116,
  hip_adduction_r: -8,
  hip_adduction_l: -8,
  knee_angle_r: 150,
  knee_angle_l: 150,
  ankle_angle_r: -55,
  ankle_angle_l: -55,
  arm_flex_r: 172,
  arm_flex_l: 172,
};

export const camel: PoseDeg = {
  ...handsAndKnees,
  pelvis_tilt: -92,
  lumbar_extension: 12,
  thorax_extension: 4,
  neck_extension: 18,
  hip_flexion_r: 94,
  hip_flexion_l: 94,
};

export const cat: PoseDeg = {
  ...handsAndKnees,
  pelvis_tilt: -64,
  lumbar_extension: -34,
  thorax_extension: -20,
  neck_extension: -22,
  hip_flexion_r: 68,
  hip_flexion_l: 68,
  arm_flex_r: 79,
  arm_flex_l: 79,
};

/** On the left side, the waist draped over a pillow. */
export const overSidePillow: PoseDeg = {
  ...onLeftSide,
  lumbar_bending: 14,
  thorax_bending: -6,
  hip_adduction_r: 8,
  hip_adduction_l: -8,
};

/** Standing under a bar that is held with both hands. */
export const underBar: PoseDeg = {
  arm_flex_r: 165,
  arm_flex_l: 165,
  elbow_flex_r: 20,
  elbow_flex_l: 20,
};

/** The same, the knees given way so that the arms carry a part. */
export const hanging: PoseDeg = {
  arm_flex_r: 174,
  arm_flex_l: 174,
  hip_flexion_r: 22,
  hip_flexion_l: 22,
  knee_angle_r: 40,
  knee_angle_l: 40,
  ankle_angle_r: 18,
  ankle_angle_l: 18,
};

/** Sitting, each hand on the seat beside the hip. */
export const handsOnSeat: PoseDeg = {
  ...sitting,
  arm_flex_r: -18,
  arm_flex_l: -18,
  arm_add_r: -16,
  arm_add_l: -16,
  elbow_flex_r: 38,
  elbow_flex_l: 38,
  wrist_flex_r: -60,
  wrist_flex_l: -60,
};

/** Pushed up with straight arms, the seat light. */
export const pushedUp: PoseDeg = {
  ...handsOnSeat,
  hip_flexion_r: 84,
  hip_flexion_l: 84,
  knee_angle_r: 87,
  knee_angle_l: 87,
  arm_flex_r: -4,
  arm_flex_l: -4,
  elbow_flex_r: 8,
  elbow_flex_l: 8,
};

/** On the back on the rack, knees bent. */
export const onRack: PoseDeg = {
  ...kneesBent,
  lumbar_extension: 2,
  hip_flexion_r: 42,
  hip_flexion_l: 42,
  knee_angle_r: 101,
  knee_angle_l: 101,
  ankle_angle_r: -31,
  ankle_angle_l: -31,
};

const holdingKnee = (side: 'r' | 'l'): PoseDeg => ({
  [`hip_flexion_${side}`]: 115,
  [`knee_angle_${side}`]: 110,
  [`arm_flex_${side}`]: 24,
  [`arm_add_${side}`]: 4,
  [`elbow_flex_${side}`]: 22,
});

/** One knee held to the chest, the other foot on the floor. */
export const oneKneeOnRack: PoseDeg = {
  ...onRack,
  ...holdingKnee('l'),
  arm_flex_r: 24,
  arm_add_r: 18,
  elbow_flex_r: 22,
};

export const bothKneesOnRack: PoseDeg = { ...onRack, ...holdingKnee('l'), ...holdingKnee('r') };
