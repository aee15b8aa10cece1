export { type Caution, cautions, type Equipment, equipment, type Position, positions } from './abilities.ts';
export type { CoreTest, NormRow } from './core-tests/core-test.ts';
export {
  type Evidence,
  type EvidenceGrade,
  type EvidenceSource,
  evidenceGrades,
} from './evidence/evidence.ts';
export type { Dose, Exercise } from './exercises/exercise.ts';
export { type Ladder, ladders, type MuscleGroup, muscleGroupNames, muscleGroups } from './muscle-groups.ts';
export type { RedFlag } from './red-flags/red-flag.ts';
export type { ReliefTechnique } from './relief/relief-technique.ts';
