import { cautions, equipment, positions } from '#library';
import type { GalleryState } from '../../gallery/gallery-state.ts';
import { aboutSteps } from './steps.ts';

const filled: GalleryState['before'] = [
  {
    daysAgo: 2,
    what: {
      kind: 'profile-set',
      sex: 'female',
      ageYears: 44,
      heightM: 1.72,
      massKg: 68.5,
      cannotTake: [...positions],
      equipment: [...equipment],
      cautions: [...cautions],
    },
  },
  {
    daysAgo: 2,
    what: {
      kind: 'activity-named',
      activityId: 'activity-1',
      name: 'Carrying my granddaughter up the stairs to the second floor without stopping 🧡',
    },
  },
  { daysAgo: 2, what: { kind: 'activity-named', activityId: 'activity-2', name: 'הליכה לשוק' } },
];

export const aboutYouStates: readonly GalleryState[] = [
  ...aboutSteps.map((step) => ({ id: `about-you/${step}`, path: `/about-you?step=${step}` })),
  ...aboutSteps.map((step) => ({
    id: `about-you/${step}-filled`,
    path: `/about-you?step=${step}`,
    before: filled,
  })),
];
