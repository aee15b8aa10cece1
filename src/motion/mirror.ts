import {
  type ContactName,
  type CoordinateName,
  contactNames,
  coordinateNames,
  type Load,
  loadPlaces,
  type SupportName,
  supportNames,
} from '#spine';
import type { Held, Keyframe, Motion, PoseDeg, PropName } from './motion.ts';

const turnedOver: readonly CoordinateName[] = [
  'pelvis_list',
  'pelvis_rotation',
  'pelvis_tz',
  'lumbar_bending',
  'lumbar_rotation',
  'thorax_bending',
  'thorax_rotation',
  'neck_bending',
  'neck_rotation',
];

const otherName = (name: string): string =>
  name.endsWith('_r') ? `${name.slice(0, -2)}_l` : name.endsWith('_l') ? `${name.slice(0, -2)}_r` : name;

const otherSupport = (name: SupportName): SupportName =>
  supportNames.find((s) => s === otherName(name)) ?? name;

const otherContact = (name: ContactName): ContactName =>
  contactNames.find((s) => s === otherName(name)) ?? name;

const mirrorHeld = ({ normalTurnedDeg, ...held }: Held): Held => ({
  ...held,
  at: otherContact(held.at),
  ...(normalTurnedDeg !== undefined && { normalTurnedDeg: 0 - normalTurnedDeg }),
});

function mirrorPull(pull: Load): Load {
  const at = loadPlaces.find((place) => place === otherName(pull.at)) ?? pull.at;
  const { forceN } = pull;
  return { ...pull, at, ...(forceN && { forceN: [forceN[0], forceN[1], 0 - forceN[2]] }) };
}

/** The same pose with left and right exchanged; degrees. */
export function mirrorPose(poseDeg: PoseDeg): PoseDeg {
  const mirrored: Partial<Record<CoordinateName, number>> = {};
  for (const name of coordinateNames) {
    const value = poseDeg[name];
    if (value === undefined) continue;
    const other = coordinateNames.find((c) => c === otherName(name)) ?? name;
    mirrored[other] = turnedOver.includes(name) ? 0 - value : value;
  }
  return mirrored;
}

const mirrorKeyframe = (k: Keyframe): Keyframe => ({ atS: k.atS, poseDeg: mirrorPose(k.poseDeg) });

/** The same motion with left and right exchanged: done by the other side. */
export function mirrorMotion(motion: Motion): Motion {
  const [firstKey, ...keys] = motion.keyframes;
  const [firstSupport, ...supports] = motion.supports;
  const on: Partial<Record<SupportName, PropName>> = {};
  for (const s of supportNames) {
    const prop = motion.on?.[s];
    if (prop !== undefined) on[otherSupport(s)] = prop;
  }
  return {
    ...motion,
    keyframes: [mirrorKeyframe(firstKey), ...keys.map(mirrorKeyframe)],
    supports: [otherSupport(firstSupport), ...supports.map(otherSupport)],
    ...(motion.slides === undefined ? {} : { slides: motion.slides.map(otherSupport) }),
    ...(motion.on === undefined ? {} : { on }),
    ...(motion.heldBy && { heldBy: motion.heldBy.map(mirrorHeld) }),
    ...(motion.pulls && { pulls: motion.pulls.map(mirrorPull) }),
  };
}
