import type { HappeningOf } from '../events/event.ts';
import type { State } from './state.ts';

export function foldPerson(
  state: State,
  body: HappeningOf<'profile-set' | 'activity-named' | 'settings-changed'>,
): State {
  switch (body.kind) {
    case 'profile-set': {
      const { kind: _, ...person } = body;
      return { ...state, person, hasProfile: true };
    }
    case 'activity-named': {
      const { kind: _, ...named } = body;
      const known = state.activities.some(({ activityId }) => activityId === named.activityId);
      const activities = known
        ? state.activities.map((activity) => (activity.activityId === named.activityId ? named : activity))
        : [...state.activities, named];
      return { ...state, activities };
    }
    case 'settings-changed': {
      const { kind: _, ...changed } = body;
      return { ...state, settings: { ...state.settings, ...changed } };
    }
  }
}
