export { backupFormat, backupVersion, writeBackup } from './backup/write-backup.ts';
