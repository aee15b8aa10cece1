export { type Segments, segmentsOf } from './anatomy/segments.ts';
export type { Sex, Subject } from './anatomy/subject.ts';
export {
  type Body,
  bodyAt,
  bodyPositions,
  type Frame,
  pointOn,
  type SegmentName,
  segmentNames,
} from './posture/forward-kinematics.ts';
export { type CoordinateName, coordinateNames, type Pose } from './posture/pose.ts';
export {
  add,
  compose,
  distance,
  dot,
  lengthOf,
  type Rotation,
  rotationZXY,
  scale,
  subtract,
  turn,
  type Vec3,
} from './posture/vector.ts';
export { clearanceM, contactPoint } from './supports/contacts.ts';
export { type Planted, type Settled, type SettleOptions, settle } from './supports/settle.ts';
export { type SupportName, supportNames } from './supports/support.ts';
