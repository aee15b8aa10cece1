import type { ReactNode } from 'react';
import type { Happening } from '#record';

/** One state of one screen that the browser tests visit. */
export interface GalleryState {
  readonly id: string;
  /** Where the app is opened. */
  readonly path: string;
  /** What had happened before, oldest first; `daysAgo` counts back from the gallery's fixed day. */
  readonly before?: readonly { readonly daysAgo: number; readonly what: Happening }[];
  /** For states no record leads to (a running timer, an open dialog): drawn instead of the routed screen. */
  readonly render?: () => ReactNode;
}
