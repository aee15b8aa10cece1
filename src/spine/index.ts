export { type Muscle, muscles, type Side } from './anatomy/fascicle.ts';
export { type Fascicle, fascicles } from './anatomy/fascicles.ts';
export { type Capacity, type TrunkGroup, trunkGroups } from './anatomy/muscle-groups.ts';
export { type Level, levels } from './anatomy/rigid-bodies.ts';
export { type Segments, segmentsOf } from './anatomy/segments.ts';
export type { Sex, Subject } from './anatomy/subject.ts';
export { capacityFromHold, demandOf, holdableKg } from './capacity/demand.ts';
export { holdTimeS, shareHeld } from './capacity/endurance.ts';
export { type StrengthWay, strengthNm, strengthWays } from './capacity/strength.ts';
export {
  dayMm,
  heightAfter,
  lostMm,
  lyingPressureMPa,
  rested,
  type SpineHeight,
  type Stretch,
} from './discs/day.ts';
export { type Load, type LoadPlace, loadPlaces } from './model/loads.ts';
export { defaultSettings, modelVersion, type Settings } from './model/settings.ts';
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
export { type NamedPosture, posedInRad } from './postures/named-posture.ts';
export { namedPostures } from './postures/named-postures.ts';
export type { Range } from './range.ts';
export { type BatchResults, emptyResults, openBatch, type SpineBatch } from './spine-batch.ts';
export { type GroupLoad, type LevelLoad, type SpineLoad, spineLoad } from './spine-load.ts';
export { type GroupDemand, type Moment, type MuscleDemand, spineMovement } from './spine-movement.ts';
export type { SpineTask } from './spine-task.ts';
export { type ContactName, contactNames } from './supports/contact-sites.ts';
export { clearanceM, contactPoint } from './supports/contacts.ts';
export { type Planted, type Settled, type SettleOptions, settle } from './supports/settle.ts';
export type { Support } from './supports/setup.ts';
export { type SupportName, supportNames } from './supports/support.ts';
export { supportsDown } from './supports/supports-down.ts';
export type { PressureRow, PressureTable } from './validation/pressure-table.ts';
export { type Validation, validate } from './validation/validate.ts';
