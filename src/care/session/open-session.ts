import { sessionCursor } from './cursor.ts';
import type { SessionSoFar } from './session-so-far.ts';

interface KeptSession extends SessionSoFar {
  readonly sessionId: string;
  readonly localDay: string;
  readonly finished?: unknown;
}

/** How a session that is left now ends. */
export type EndsAs = 'completed' | 'stopped-by-rule' | 'ended-early';

export type OpenSession<S> =
  | { readonly kind: 'none' }
  /** Begun today: goes on where it was. */
  | { readonly kind: 'today'; readonly session: S; readonly endsAs: EndsAs }
  /** Left open on another day: it can only be ended, with what is recorded in it. */
  | { readonly kind: 'earlier'; readonly session: S; readonly endsAs: EndsAs };

/** The latest session that was begun and not ended. */
export function openSession<S extends KeptSession>(sessions: readonly S[], localDay: string): OpenSession<S> {
  const session = sessions.findLast(({ finished }) => finished === undefined);
  if (!session) return { kind: 'none' };
  const cursor = sessionCursor(session);
  const endsAs = cursor.kind === 'finished' ? cursor.how : 'ended-early';
  return { kind: session.localDay === localDay ? 'today' : 'earlier', session, endsAs };
}
