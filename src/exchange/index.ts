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
