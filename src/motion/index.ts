export { type SupportName, supportNames } from '#spine';
export { durationS, isClosed, peakS, poseAt, poseOf } from './interpolate.ts';
export {
  type Down,
  downOf,
  type LevelWatch,
  levelUnread,
  tiltBetweenDeg,
  watchLevel,
} from './level.ts';
export { mirrorMotion, mirrorPose } from './mirror.ts';
export { type Keyframe, type Motion, type PoseDeg, type PropName, propNames } from './motion.ts';
export { bodyDuring, plantedOf, restHeightM, restHeights } from './set-down.ts';
export { taskDuring, tasksDuring } from './task-during.ts';
