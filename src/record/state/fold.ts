import type { StoredEvent } from '../events/event.ts';
import { inOrder } from '../events/order.ts';
import { upcast } from '../migrations/upcast.ts';
import { foldFullCheck } from './fold-full-check.ts';
import { foldCheckIn, foldCoreCheck, foldPlan, foldRelief } from './fold-lists.ts';
import { foldPerson } from './fold-person.ts';
import { foldSafety } from './fold-safety.ts';
import { foldSession } from './fold-session.ts';
import { foldSigns } from './fold-signs.ts';
import type { State } from './state.ts';

export const emptyState: State = {
  person: { cannotTake: [], equipment: [], cautions: [] },
  hasProfile: false,
  settings: { voice: true, theme: 'system', emergencyNumber: '112' },
  activities: [],
  safetyChecks: [],
  fullChecks: [],
  coreTests: [],
  coreTestSkips: [],
  signs: [],
  painMaps: [],
  postures: [],
  sessions: [],
  reliefs: [],
  checkIns: [],
  unknown: 0,
};

/** The state after all events, whatever order they arrived in and however often. */
export function fold(events: Iterable<StoredEvent>): State {
  return inOrder(events).reduce(foldNext, emptyState);
}

/** The state after one more event that comes after all that are in it. */
export function foldNext(state: State, stored: StoredEvent): State {
  const event = upcast(stored);
  if (!event) return { ...state, unknown: state.unknown + 1 };
  const stamp = { at: event.at, localDay: event.localDay };
  const { body } = event;
  switch (body.kind) {
    case 'profile-set':
    case 'activity-named':
    case 'settings-changed':
      return foldPerson(state, body);
    case 'safety-answered':
    case 'safety-judged':
      return foldSafety(state, body, stamp);
    case 'check-answered':
    case 'check-judged':
      return foldFullCheck(state, body, stamp);
    case 'core-test-done':
    case 'core-test-skipped':
      return foldCoreCheck(state, body, stamp);
    case 'sign-measured':
    case 'pain-mapped':
    case 'posture-marked':
      return foldSigns(state, body, stamp);
    case 'plan-made':
    case 'plan-ended':
      return foldPlan(state, body, stamp);
    case 'session-started':
    case 'set-done':
    case 'exercise-pain':
    case 'exercise-skipped':
    case 'session-finished':
      return foldSession(state, body, stamp);
    case 'relief-done':
      return foldRelief(state, body, stamp);
    case 'checked-in':
      return foldCheckIn(state, body, stamp);
  }
}
