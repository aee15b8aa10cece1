import type { GalleryState } from './gallery-state.ts';

/** Every screen state, gathered from the features. */
export const galleryStates: readonly GalleryState[] = [];
