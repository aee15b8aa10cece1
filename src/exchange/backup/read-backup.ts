import { inOrder, isKnown, isStoredEvent, readEvent, type StoredEvent } from '#record';
import { backupFormat, backupVersion, checksumOf } from './write-backup.ts';

/** Ten years of a diligent person's record are about half of it. */
export const backupLimitBytes = 32 * 1024 * 1024;

export type BackupRefusal =
  | 'too-large'
  | 'not-json'
  | 'cut-off'
  | 'not-a-backup'
  | 'newer-format'
  | 'damaged';

export interface BackupWarning {
  readonly code: 'edited' | 'repeated' | 'newer-entries';
  /** A sentence for the person. */
  readonly message: string;
}

export interface BackupCounts {
  readonly events: number;
  /** Entries of a newer Backstay: kept, not shown. */
  readonly unknown: number;
  /** First and last local day; absent when there are no entries. */
  readonly from?: string;
  readonly to?: string;
}

export type ReadBackup =
  | {
      readonly kind: 'ok';
      readonly events: readonly StoredEvent[];
      readonly counts: BackupCounts;
      readonly warnings: readonly BackupWarning[];
    }
  | {
      readonly kind: 'refused';
      readonly code: BackupRefusal;
      /** A sentence or two for the person. */
      readonly message: string;
      /** What exactly was wrong with which entry; for people who edit such files. */
      readonly details: readonly string[];
    };

/** The refusal of a file by its size, before it is read; undefined when it may be read. */
export function tooLargeBackup(bytes: number): ReadBackup | undefined {
  return bytes > backupLimitBytes ? refused('too-large', tooLarge) : undefined;
}

/** Reads the text of a backup file. It changes nothing; what to do with the events is a separate step. */
export function readBackup(text: string): ReadBackup {
  const large = tooLargeBackup(text.length);
  if (large) return large;
  const file = parsed(text);
  if (file === undefined) {
    return looksLikeOurs(text)
      ? refused('cut-off', 'This copy is cut off or broken. Try another copy.')
      : refused('not-json', notOurs);
  }
  if (!isFields(file) || file.format !== backupFormat) return refused('not-a-backup', notOurs);
  const { formatVersion, events } = file;
  if (typeof formatVersion === 'number' && formatVersion > backupVersion)
    return refused('newer-format', newer);
  if (formatVersion !== backupVersion || !Array.isArray(events)) return refused('not-a-backup', notOurs);
  return unedited(file, events) ? readOwn(events) : readEdited(events, file.count);
}

const tooLarge = `This file is larger than ${backupLimitBytes / 1024 / 1024} MB. No copy by Backstay is that large.`;
const notOurs = 'This file is not a copy made by Backstay. Choose a file that Backstay saved.';
const newer = 'This copy was made by a newer Backstay. Update this one first, then load it again.';

/** As it was written: an entry that this version would not accept is kept, only not shown. */
function readOwn(events: readonly unknown[]): ReadBackup {
  const kept = events.filter(isStoredEvent);
  if (kept.length === events.length) return accepted(kept, []);
  return damaged(
    events.flatMap((event, i) => (isStoredEvent(event) ? [] : [`entry ${i + 1}: not an entry`])),
    events.length,
  );
}

/** Changed since: taken only if every entry is one that Backstay could have written. */
function readEdited(events: readonly unknown[], counted: unknown): ReadBackup {
  const read = events.map(readEvent);
  const wrong = read.flatMap((one, i) => (one.kind === 'refused' ? [`entry ${i + 1}: ${one.why}`] : []));
  if (wrong.length > 0) return damaged(wrong, events.length);
  const kept = read.flatMap((one) => (one.kind === 'read' ? [one.event] : []));
  const expected = typeof counted === 'number' && counted !== kept.length;
  const numbers = expected ? ` It had ${counted} entries and now has ${kept.length}.` : '';
  return accepted(kept, [
    {
      code: 'edited',
      message: `This copy was edited after it was saved.${numbers} Every entry can be read.`,
    },
  ]);
}

function accepted(given: readonly StoredEvent[], found: readonly BackupWarning[]): ReadBackup {
  const events = inOrder(given);
  const warnings = [...found];
  const repeated = given.length - events.length;
  if (repeated > 0) {
    warnings.push({
      code: 'repeated',
      message: `${entries(repeated)} stood there twice and will be loaded once.`,
    });
  }
  const unknown = events.filter((event) => !isKnown(event)).length;
  if (unknown > 0) {
    const message = `${entries(unknown)} came from a newer Backstay. They are kept, but not shown yet.`;
    warnings.push({ code: 'newer-entries', message });
  }
  const days = events.map(({ localDay }) => localDay).sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    kind: 'ok',
    events,
    counts: { events: events.length, unknown, ...(from && { from }), ...(to && { to }) },
    warnings,
  };
}

function damaged(details: readonly string[], total: number): ReadBackup {
  const message = `This copy was changed and ${details.length} of its ${entries(total)} cannot be read. Try another copy.`;
  return refused('damaged', message, details);
}

function refused(code: BackupRefusal, message: string, details: readonly string[] = []): ReadBackup {
  return { kind: 'refused', code, message: `${message} Nothing was changed.`, details };
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function unedited(file: Readonly<Record<string, unknown>>, events: readonly unknown[]): boolean {
  try {
    return file.checksum === checksumOf(events);
  } catch {
    return false;
  }
}

function looksLikeOurs(text: string): boolean {
  return text.slice(0, 300).includes(`"${backupFormat}"`);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
