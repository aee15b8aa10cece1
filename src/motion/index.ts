export { type SupportName, supportNames } from '#spine';
export { type Keyframe, type Motion, type PoseDeg, type PropName, propNames } from './motion.ts';
