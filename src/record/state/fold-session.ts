import type { HappeningOf } from '../events/event.ts';
import type { Session, SetResult, Stamp, State } from './state.ts';

type SessionPart = HappeningOf<'set-done' | 'exercise-pain' | 'exercise-skipped' | 'session-finished'>;

/** What belongs to a session that was never started stays in the log and is not shown. */
export function foldSession(
  state: State,
  body: HappeningOf<'session-started'> | SessionPart,
  stamp: Stamp,
): State {
  const running = state.sessions.find(({ sessionId }) => sessionId === body.sessionId);
  if (body.kind === 'session-started') {
    if (running) return state;
    const { kind: _, ...started } = body;
    const session: Session = { ...started, ...stamp, sets: [], pain: {}, skipped: {} };
    return { ...state, sessions: [...state.sessions, session] };
  }
  if (!running) return state;
  const next = withNext(running, body, stamp);
  return { ...state, sessions: state.sessions.map((session) => (session === running ? next : session)) };
}

function withNext(session: Session, body: SessionPart, stamp: Stamp): Session {
  switch (body.kind) {
    case 'set-done': {
      const { kind: _, sessionId: __, ...done } = body;
      return { ...session, sets: withSet(session.sets, { ...done, ...stamp }) };
    }
    case 'exercise-pain':
      return { ...session, pain: { ...session.pain, [body.exerciseId]: body.nrs } };
    case 'exercise-skipped':
      return { ...session, skipped: { ...session.skipped, [body.exerciseId]: body.reason } };
    case 'session-finished':
      return session.finished ? session : { ...session, finished: { ...stamp, how: body.how } };
  }
}

/** The same set of the same exercise and side counts once, as it was recorded last. */
function withSet(sets: readonly SetResult[], done: SetResult): readonly SetResult[] {
  const same = (other: SetResult) =>
    other.exerciseId === done.exerciseId && other.side === done.side && other.set === done.set;
  return sets.some(same) ? sets.map((other) => (same(other) ? done : other)) : [...sets, done];
}
