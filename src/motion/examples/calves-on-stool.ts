import type { Motion } from '../motion.ts';

/** On the back with the calves on a seat: hips and knees at a right angle. */
export const calvesOnStool: Motion = {
  kind: 'hold',
  keyframes: [
    {
      atS: 0,
      poseDeg: {
        pelvis_tilt: 90,
        lumbar_extension: -18,
        hip_flexion_r: 82,
        hip_flexion_l: 82,
        knee_angle_r: 86,
        knee_angle_l: 86,
        arm_add_r: -18,
        arm_add_l: -18,
      },
    },
  ],
  supports: ['head', 'upper_back', 'pelvis', 'calf_r', 'calf_l', 'hand_r', 'hand_l'],
  props: ['mat', 'stool', 'pillow'],
  view: 'side',
};
