import { isKnown } from '../migrations/upcast.ts';
import { envelope, eventVersion, happening, kinds, type StoredEvent } from './event.ts';
import { once, z } from './zod.ts';

/** What is kept of any event, whatever its kind: the envelope and a body that names its kind. */
const stored = once(() =>
  z.extend(envelope(), {
    body: z.looseObject({ kind: z.string().check(z.minLength(1), z.maxLength(64)) }),
  }),
);

/** No person makes so many entries. A larger one would leave no room to put later entries after it. */
const largestCounter = 1_000_000_000;

export type ReadEvent =
  | { readonly kind: 'read'; readonly event: StoredEvent }
  | { readonly kind: 'refused'; readonly why: string };

/** Reads an event from outside. It is handed on as it came, not a copy, so that nothing in it gets lost. */
export function readEvent(value: unknown): ReadEvent {
  if (!isStoredEvent(value)) return { kind: 'refused', why: whyNot(stored(), value) };
  if (value.counter > largestCounter) {
    return { kind: 'refused', why: `counter: Too big: more than ${largestCounter}` };
  }
  if (isFromElsewhere(value) || isKnown(value)) return { kind: 'read', event: value };
  return { kind: 'refused', why: whyNot(happening(), value.body) };
}

/** True for what may be stored: known events and those from a newer version. */
export function isStoredEvent(value: unknown): value is StoredEvent {
  return stored().safeParse(value).success;
}

function isFromElsewhere({ version, body }: StoredEvent): boolean {
  return version > eventVersion || (version === eventVersion && !kinds().includes(body.kind));
}

function whyNot(schema: z.ZodMiniType, value: unknown): string {
  const issue = schema.safeParse(value).error?.issues[0];
  if (!issue) return 'an old version that cannot be read';
  const where = issue.path.join('.');
  return where ? `${where}: ${issue.message}` : issue.message;
}
