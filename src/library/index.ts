export { type Caution, cautions, type Equipment, equipment, type Position, positions } from './abilities.ts';
export { type BodyRegion, backRegions, bodyRegions, frontRegions } from './body-map/regions.ts';
export { conditionById, conditions } from './conditions/all-conditions.ts';
export {
  type BackCondition,
  type Door,
  doors,
  type OptionKind,
  optionKinds,
  type TreatmentOption,
} from './conditions/condition.ts';
export type {
  BehindSite,
  ConditionPicture,
  LowBackSite,
  LowBone,
  LowDisc,
  PelvisSite,
  Site,
} from './conditions/picture.ts';
export { coreTestById, coreTests } from './core-tests/all-core-tests.ts';
export { type CheckForm, checkForms } from './core-tests/check-forms.ts';
export type { AgeMean, CoreTest, NormRow } from './core-tests/core-test.ts';
export { moreTestById, moreTests } from './core-tests/more/all-more-tests.ts';
export {
  type MoreChoice,
  type MoreCount,
  type MoreHold,
  type MoreLength,
  type MorePart,
  type MorePhoto,
  type MoreTest,
  type MoreTimed,
  moreParts,
  type UsualRange,
} from './core-tests/more/more-test.ts';
export { type PlumbSite, plumbSites } from './core-tests/more/plumb-sites.ts';
export { smallestRealChange } from './core-tests/smallest-real-change.ts';
export { allEvidence, evidenceById } from './evidence/all-evidence.ts';
export {
  type Evidence,
  type EvidenceGrade,
  type EvidenceSource,
  evidenceGrades,
} from './evidence/evidence.ts';
export { safetyEvidence } from './evidence/safety-evidence.ts';
export { exerciseById, exercises } from './exercises/all-exercises.ts';
export type { Dose, Exercise } from './exercises/exercise.ts';
export { patterns } from './likelihoods/all-patterns.ts';
export type { Finding, Findings } from './likelihoods/finding.ts';
export {
  type Feature,
  type FeatureGroup,
  type Level,
  type Pattern,
  type PatternId,
  patternIds,
  type SeriousPattern,
} from './likelihoods/pattern.ts';
export { seriousPatterns } from './likelihoods/serious-patterns.ts';
export { type ModelLimit, modelLimits } from './model-limits.ts';
export { type Ladder, ladders, type MuscleGroup, muscleGroupNames, muscleGroups } from './muscle-groups.ts';
export {
  type AskedWhen,
  type Condition,
  type ManyOf,
  type OneOf,
  type Option,
  optionsOf,
  type Question,
  type WholeNumber,
  type YesNo,
} from './questions/question.ts';
export {
  patternQuestions,
  type QuestionSection,
  questionById,
  questionSections,
} from './questions/questions.ts';
export { type Danger, dangers } from './red-flags/danger.ts';
export { type DangerTarget, dangerTargets, type RedFlag } from './red-flags/red-flag.ts';
export { redFlagById, redFlags } from './red-flags/red-flags.ts';
export { reliefTechniqueById, reliefTechniques } from './relief/all-relief.ts';
export { calvesOnChair } from './relief/calves-on-chair.ts';
export { backrack } from './relief/devices/backrack.ts';
export { type Device, type DeviceId, type DeviceSize, sizesFor } from './relief/devices/device.ts';
export { explainedReliefById, explainedReliefs } from './relief/explained/all-explained.ts';
export type { ExplainedRelief } from './relief/explained/explained-relief.ts';
export type { NotFor, ReliefTechnique } from './relief/relief-technique.ts';
export { treatmentById, treatments } from './treatments/all-treatments.ts';
export { type Guideline, type GuidelineId, guidelineIds, guidelines } from './treatments/guidelines.ts';
export {
  type Position as GuidelinePosition,
  type Treatment,
  type TreatmentKind,
  treatmentKinds,
} from './treatments/treatment.ts';
