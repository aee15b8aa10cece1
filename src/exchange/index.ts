export {
  type BackupCounts,
  type BackupRefusal,
  type BackupWarning,
  backupLimitBytes,
  type ReadBackup,
  readBackup,
  tooLargeBackup,
} from './backup/read-backup.ts';
export { backupFormat, backupVersion, writeBackup } from './backup/write-backup.ts';
export { checkQuestionnaire, checkQuestionnaireUrl } from './fhir/check-questionnaire.ts';
export { answerSystem } from './fhir/coding.ts';
export { questionnaireShape } from './fhir/questionnaire.ts';
export { type FhirQuestionnaireResponse, questionnaireResponseShape } from './fhir/questionnaire-response.ts';
export { type ReadCheckResponse, readCheckResponse } from './fhir/read-check-response.ts';
export {
  type CoordinateSeries,
  motionFileLimit,
  type ReadMotionFile,
  readMotionFile,
} from './opensim/read-motion-file.ts';
export { writeMotionFile } from './opensim/write-motion-file.ts';
