/** The rigid bodies of the mechanics, lower trunk first. A trunk body sits on the one before it; head and arms on `t3`. */
export const rigidBodies = [
  'pelvis',
  'l5',
  'l4',
  'l3',
  'l2',
  'l1',
  't12',
  't9',
  't6',
  't3',
  'head',
  'humerus_r',
  'forearm_r',
  'hand_r',
  'humerus_l',
  'forearm_l',
  'hand_l',
  'femur_r',
  'tibia_r',
  'foot_r',
  'femur_l',
  'tibia_l',
  'foot_l',
] as const;
export type RigidBody = (typeof rigidBodies)[number];

/** Index of a body in every flat array of the model. */
export const bodyIndex = (body: RigidBody): number => rigidBodies.indexOf(body);

/** The six joints that the muscles hold in balance, upper over lower body, bottom up. */
export const levels = ['L5/S1', 'L4/L5', 'L3/L4', 'L2/L3', 'L1/L2', 'T12/L1'] as const;
export type Level = (typeof levels)[number];
export const levelCount = levels.length;

/** First and last index of the bodies that the lumbar spine carries. */
export const firstUpper = 1;
export const lastUpper = bodyIndex('hand_l');

/** A point or offset in the frame of a body: x forward, y up, z right, millimetres of the reference man (1.75 m). */
export type Millimetres = readonly [x: number, y: number, z: number];
export type Landmark = readonly [body: RigidBody, at: Millimetres];
