export type { Sex, Subject } from './anatomy/subject.ts';
export { type CoordinateName, coordinateNames, type Pose } from './posture/pose.ts';
export { type SupportName, supportNames } from './supports/support.ts';
