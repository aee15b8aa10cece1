import type { Motion, PoseDeg } from '../motion.ts';

const allFours: PoseDeg = {
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

/** Left arm and right leg reach out and come back. */
export const birdDog: Motion = {
  kind: 'hold',
  keyframes: [
    { atS: 0, poseDeg: allFours },
    {
      atS: 2,
      poseDeg: {
        ...allFours,
        hip_flexion_r: 3,
        knee_angle_r: 4,
        ankle_angle_r: -15,
        arm_flex_l: 172,
        wrist_flex_l: 0,
        elbow_flex_l: 4,
      },
    },
  ],
  supports: ['hand_r', 'knee_l', 'toes_l'],
  props: ['mat'],
  view: 'side',
};
