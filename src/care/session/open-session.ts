import { sessionCursor } from './cursor.ts';
import type { SessionSoFar } from './session-so-far.ts';

interface KeptSession extends SessionSoFar {
  readonly sessionId: string;
  readonly localDay: string;
  readonly finished?: unknown;
}

export type OpenSession<S> =
  | { readonly kind: 'none' }
  /** Begun today: goes on where it was. */
  | { readonly kind: 'today'; readonly session: S }
  /** Left open on another day: it can only be ended, with what is recorded in it. */
  | { readonly kind: 'earlier'; readonly session: S }
  /** Everything is done but the end is not recorded. */
  | { readonly kind: 'only-to-end'; readonly session: S; readonly how: 'completed' | 'stopped-by-rule' };

/** The latest session that was begun and not ended. */
export function openSession<S extends KeptSession>(sessions: readonly S[], localDay: string): OpenSession<S> {
  const session = sessions.findLast(({ finished }) => finished === undefined);
  if (!session) return { kind: 'none' };
  const cursor = sessionCursor(session);
  if (cursor.kind === 'finished') return { kind: 'only-to-end', session, how: cursor.how };
  return { kind: session.localDay === localDay ? 'today' : 'earlier', session };
}
