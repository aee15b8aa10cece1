import { aboutStates } from '../features/about/states.tsx';
import { aboutYouStates } from '../features/about-you/states.tsx';
import { checkInStates } from '../features/check-in/states.tsx';
import { coreCheckStates } from '../features/core-check/states.tsx';
import { fullCheckStates } from '../features/full-check/states.tsx';
import { learnStates } from '../features/learn/states.tsx';
import { myBackStates } from '../features/my-back/states.tsx';
import { programmeStates } from '../features/programme/states.tsx';
import { progressStates } from '../features/progress/states.tsx';
import { reliefStates } from '../features/relief/states.tsx';
import { safetyStates } from '../features/safety-check/states.tsx';
import { sessionStates } from '../features/session/states.tsx';
import { settingsStates } from '../features/settings/states.tsx';
import { todayStates } from '../features/today/states.tsx';
import type { GalleryState } from './gallery-state.ts';

/** Every screen state, gathered from the features. */
export const galleryStates: readonly GalleryState[] = [
  ...todayStates,
  ...aboutYouStates,
  ...safetyStates,
  ...fullCheckStates,
  ...checkInStates,
  ...coreCheckStates,
  ...myBackStates,
  ...progressStates,
  ...settingsStates,
  ...sessionStates,
  ...reliefStates,
  ...programmeStates,
  ...learnStates,
  ...aboutStates,
];
