/** A point of the body that can rest on the ground or on a prop. */
export const supportNames = [
  'head',
  'upper_back',
  'pelvis',
  'chest',
  'elbow_r',
  'elbow_l',
  'hand_r',
  'hand_l',
  'knee_r',
  'knee_l',
  'calf_r',
  'calf_l',
  'toes_r',
  'toes_l',
  'heel_r',
  'heel_l',
  'foot_r',
  'foot_l',
  'side_r',
  'side_l',
] as const;
export type SupportName = (typeof supportNames)[number];
