import { stopsExercise } from '#care';
import type { HappeningInput, Session } from '#record';

type How = NonNullable<Session['finished']>['how'];

/** Exercises that hurt too much are recorded as stopped by the rule, unless they were left out before. */
export function stoppedByPain({ sessionId, items, pain, skipped }: Session): readonly HappeningInput[] {
  return items
    .filter(({ exerciseId }) => stopsExercise(pain[exerciseId]) && !skipped[exerciseId])
    .map(({ exerciseId }) => ({ kind: 'exercise-skipped', sessionId, exerciseId, reason: 'stop-rule' }));
}

/** What is recorded when a session ends. */
export function sessionEnd(session: Session, how: How): readonly HappeningInput[] {
  return [...stoppedByPain(session), { kind: 'session-finished', sessionId: session.sessionId, how }];
}
