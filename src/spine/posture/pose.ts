/** The coordinates of the body, by OpenSim name; signs as in OpenSim (see README.md of this layer). */
export const coordinateNames = [
  'pelvis_tilt',
  'pelvis_list',
  'pelvis_rotation',
  'pelvis_tx',
  'pelvis_ty',
  'pelvis_tz',
  'lumbar_extension',
  'lumbar_bending',
  'lumbar_rotation',
  'thorax_extension',
  'thorax_bending',
  'thorax_rotation',
  'neck_extension',
  'neck_bending',
  'neck_rotation',
  'hip_flexion_r',
  'hip_adduction_r',
  'hip_rotation_r',
  'knee_angle_r',
  'ankle_angle_r',
  'hip_flexion_l',
  'hip_adduction_l',
  'hip_rotation_l',
  'knee_angle_l',
  'ankle_angle_l',
  'arm_flex_r',
  'arm_add_r',
  'arm_rot_r',
  'elbow_flex_r',
  'wrist_flex_r',
  'arm_flex_l',
  'arm_add_l',
  'arm_rot_l',
  'elbow_flex_l',
  'wrist_flex_l',
] as const;

export type CoordinateName = (typeof coordinateNames)[number];

/** Coordinate values: radians, and metres for the three translations. A coordinate that is absent is 0. */
export type Pose = Readonly<Partial<Record<CoordinateName, number>>>;
