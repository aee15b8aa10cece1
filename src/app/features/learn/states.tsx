import type { GalleryState } from '../../gallery/gallery-state.ts';
import { topicIds } from './topics.ts';

/** One for each kind of drawing, an emergency among them. */
const pictured = [
  'radiculopathy',
  'cauda-equina',
  'facet',
  'fracture',
  'cord-compression',
  'scoliosis',
  'trunk-muscle',
  'sacroiliac',
  'pregnancy-related',
];

export const learnStates: readonly GalleryState[] = [
  { id: 'learn/topics', path: '/learn' },
  ...topicIds.map((id) => ({ id: `learn/${id}`, path: `/learn/${id}` })),
  { id: 'learn/exercise-loads', path: '/learn/exercise-loads' },
  { id: 'learn/unknown', path: '/learn/moon' },
  { id: 'learn/conditions', path: '/learn/conditions' },
  ...pictured.map((id) => ({ id: `learn/condition-${id}`, path: `/learn/conditions/${id}` })),
  { id: 'learn/condition-unknown', path: '/learn/conditions/moon' },
  { id: 'learn/treatment', path: '/learn/treatments/acupuncture' },
];
