import type { GalleryState } from '../../gallery/gallery-state.ts';

export const aboutStates: readonly GalleryState[] = [{ id: 'about/about', path: '/about' }];
