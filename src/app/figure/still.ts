import type { Motion } from '#motion';
import type { Subject } from '#spine';
import type { Drawing } from './drawing.ts';
import type { GlowName } from './glow.ts';
import type { RoomGeometry } from './room-geometry.ts';
import { sceneOf } from './scene.ts';

/** Which picture of a motion is wanted: for whom, and which muscle glows. */
export interface StillRequest {
  readonly motion: Motion;
  readonly mirrored: boolean;
  readonly subject: Subject;
  readonly glow: GlowName;
}

/** The pose that tells most of a motion, in its room, ready to be put on the screen. */
export interface Still {
  readonly room: RoomGeometry;
  readonly drawing: Drawing;
}

export function stillOf({ motion, mirrored, subject, glow }: StillRequest): Still {
  const scene = sceneOf(motion, mirrored, subject, glow);
  return { room: scene.room, drawing: scene.at(scene.peakS) };
}
