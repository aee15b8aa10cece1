import { backupName, saveFile } from '../../device/save-file.ts';
import { useClock, useRecord } from '../../record-provider.tsx';

/** Hands the person everything, also what is not stored yet, as a file. */
export function useSaveCopy(): () => void {
  const { exportBackup } = useRecord();
  const clock = useClock();
  return () => saveFile(backupName(clock.localDay()), exportBackup());
}
