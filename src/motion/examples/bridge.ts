import type { Motion } from '../motion.ts';

/** Lying with knees bent, the pelvis is lifted until shoulders, hips and knees make a line. */
export const bridge: Motion = {
  kind: 'repetitions',
  keyframes: [
    {
      atS: 0,
      poseDeg: {
        pelvis_tilt: 90,
        lumbar_extension: -10,
        hip_flexion_r: 50,
        hip_flexion_l: 50,
        knee_angle_r: 105,
        knee_angle_l: 105,
        arm_add_r: -12,
        arm_add_l: -12,
      },
    },
    {
      atS: 6,
      poseDeg: {
        pelvis_tilt: 118,
        lumbar_extension: 0,
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
      },
    },
  ],
  supports: ['head', 'upper_back', 'hand_r', 'hand_l', 'foot_r', 'foot_l'],
  props: ['mat'],
  view: 'side',
};
