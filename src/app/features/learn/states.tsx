import type { GalleryState } from '../../gallery/gallery-state.ts';
import { topicIds } from './topics.ts';

export const learnStates: readonly GalleryState[] = [
  { id: 'learn/topics', path: '/learn' },
  ...topicIds.map((id) => ({ id: `learn/${id}`, path: `/learn/${id}` })),
  { id: 'learn/unknown', path: '/learn/moon' },
];
