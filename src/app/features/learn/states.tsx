import { conditions } from '#library';
import type { GalleryState } from '../../gallery/gallery-state.ts';
import { topicIds } from './topics.ts';

export const learnStates: readonly GalleryState[] = [
  { id: 'learn/topics', path: '/learn' },
  ...topicIds.map((id) => ({ id: `learn/${id}`, path: `/learn/${id}` })),
  { id: 'learn/exercise-loads', path: '/learn/exercise-loads' },
  { id: 'learn/unknown', path: '/learn/moon' },
  { id: 'learn/conditions', path: '/learn/conditions' },
  ...conditions.map(({ id }) => ({ id: `learn/condition-${id}`, path: `/learn/conditions/${id}` })),
  { id: 'learn/condition-unknown', path: '/learn/conditions/moon' },
  { id: 'learn/treatment', path: '/learn/treatments/acupuncture' },
];
