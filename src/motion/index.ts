export {
  type Keyframe,
  type Motion,
  type PoseDeg,
  type PropName,
  type SupportName,
  supportNames,
} from './motion.ts';
