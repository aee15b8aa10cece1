import type { Motion, PoseDeg } from '../motion.ts';

const allFours: PoseDeg = {
  pelvis_tilt: -84,
  neck_extension: 8,
  hip_flexion_r: 88,
  hip_flexion_l: 88,
  knee_angle_r: 92,
  knee_angle_l: 92,
  ankle_angle_r: -40,
  ankle_angle_l: -40,
  arm_flex_r: 84,
  arm_flex_l: 84,
  elbow_flex_r: 8,
  elbow_flex_l: 8,
  wrist_flex_r: -80,
  wrist_flex_l: -80,
};

/** Left arm and right leg reach out and come back. */
export const birdDog: Motion = {
  kind: 'hold',
  keyframes: [
    { atS: 0, poseDeg: allFours },
    {
      atS: 2,
      poseDeg: {
        ...allFours,
        hip_flexion_r: -6,
        knee_angle_r: 4,
        ankle_angle_r: -10,
        arm_flex_l: 168,
        wrist_flex_l: 0,
        elbow_flex_l: 4,
      },
    },
  ],
  supports: ['hand_r', 'knee_l', 'toes_l'],
  props: ['mat'],
  view: 'side',
};
