import { inOrder, type StoredEvent } from '#record';
import { crc32 } from './crc-32.ts';

export const backupFormat = 'backstay-backup';
export const backupVersion = 1;

/** The whole record as the text of one file; `at` is the ISO time of writing. */
export function writeBackup(events: readonly StoredEvent[], context: { readonly at: string }): string {
  const ordered = inOrder(events);
  const head = { format: backupFormat, formatVersion: backupVersion, writtenAt: context.at };
  return JSON.stringify({ ...head, count: ordered.length, checksum: checksumOf(ordered), events: ordered });
}

/** Over the events only, so that a reformatted file is still the same record. */
export function checksumOf(events: readonly unknown[]): string {
  return `crc32:${crc32(JSON.stringify(events))}`;
}
