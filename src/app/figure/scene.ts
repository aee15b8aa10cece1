import { bodyDuring, durationS, type Motion, mirrorMotion, peakS, plantedOf, poseAt } from '#motion';
import type { Body, Subject } from '#spine';
import { type Drawing, draw, orderOf, type Sitter } from './drawing.ts';
import { type GlowName, workingSide } from './glow.ts';
import { girthOf } from './rings.ts';
import { type RoomGeometry, roomOf } from './room-geometry.ts';

/** Six breaths a minute: the calm pace of the look. */
const breathS = 10;

/** A motion ready to be drawn for one person. */
export interface Scene {
  readonly room: RoomGeometry;
  readonly endS: number;
  readonly peakS: number;
  readonly holds: boolean;
  /** The drawing at a time since the motion began, seconds; a hold goes there and then breathes. */
  readonly at: (tS: number) => Drawing;
}

/** Plants the motion's supports once and keeps what all its moments share. */
export function sceneOf(written: Motion, mirrored: boolean, subject: Subject, glow: GlowName): Scene {
  const motion = mirrored ? mirrorMotion(written) : written;
  const planted = plantedOf(motion, subject);
  const bodyAt = (tS: number) => bodyDuring(motion, subject, tS, planted).body;
  const endS = durationS(motion);
  const still = rememberStills(motion, bodyAt);
  const topS = peakS(motion);
  const peak = still(topS);
  const sitter: Sitter = {
    view: motion.view,
    order: orderOf(motion.view, peak),
    girth: girthOf(subject),
    glow,
    glowSide: workingSide(motion),
    holds: motion,
  };
  const holds = motion.kind === 'hold';
  return {
    room: roomOf(motion, still),
    endS,
    peakS: topS,
    holds,
    at: (tS) => {
      if (!holds) return draw(sitter, tS === topS ? peak : bodyAt(tS), 0);
      const breath = 0.5 - 0.5 * Math.cos((2 * Math.PI * Math.max(0, tS - endS)) / breathS);
      return draw(sitter, tS >= endS ? peak : bodyAt(tS), breath);
    },
  };
}

/** Setting a body down is most of the work of a still, and many moments of a motion show the same pose. */
function rememberStills(motion: Motion, bodyAt: (tS: number) => Body): (tS: number) => Body {
  const known = new Map<string, Body>();
  return (tS) => {
    const pose = JSON.stringify(poseAt(motion, tS));
    const body = known.get(pose) ?? bodyAt(tS);
    known.set(pose, body);
    return body;
  };
}
