import {
  eventVersion,
  type Happening,
  isHappening,
  type RecordEvent,
  type StoredEvent,
} from '../events/event.ts';
import { type Migration, migrations } from './migration.ts';

/** The event as the current version writes it; undefined for what this version does not understand. */
export function upcast(event: StoredEvent): RecordEvent | undefined {
  return lifted(event, { steps: migrations, current: eventVersion, isBody: isHappening });
}

/** True for what this version understands. */
export function isKnown(event: StoredEvent): boolean {
  return upcast(event) !== undefined;
}

/** `upcast` with its steps as an argument, so that steps can be tried before they are released. */
export function lifted(
  event: StoredEvent,
  format: {
    readonly steps: readonly Migration[];
    readonly current: number;
    readonly isBody: (body: unknown) => body is Happening;
  },
): RecordEvent | undefined {
  if (event.version > format.current) return undefined;
  let body: Readonly<Record<string, unknown>> = event.body;
  for (let version = event.version; version < format.current; version++) {
    const step = format.steps.find(({ from }) => from === version);
    if (!step) throw new Error(`no migration from version ${version} to ${version + 1}`);
    body = step.lift(body);
  }
  return format.isBody(body) ? { ...event, version: format.current, body } : undefined;
}
