import type { Motion, PoseDeg } from '#motion';
import { kneesBent } from '../../start-poses.ts';

/** On the back, knees bent, one hand on the chest and one on the belly. */
const handsOnChestAndBelly: PoseDeg = {
  ...kneesBent,
  arm_flex_r: 8,
  arm_add_r: -22,
  arm_rot_r: 62,
  elbow_flex_r: 78,
  arm_flex_l: 20,
  arm_add_l: -16,
  arm_rot_l: 76,
  elbow_flex_l: 118,
};

/** Ten quiet seconds a breath, only the ribs move. */
export const lyingBreath: Motion = {
  kind: 'repetitions',
  view: 'side',
  props: ['mat'],
  supports: ['head', 'upper_back', 'pelvis', 'foot_r', 'foot_l'],
  keyframes: [
    { atS: 0, poseDeg: handsOnChestAndBelly },
    { atS: 8, poseDeg: { ...handsOnChestAndBelly, thorax_extension: 2 } },
  ],
};
