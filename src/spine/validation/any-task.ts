import { muscles } from '../anatomy/fascicle.ts';
import { type Capacity, trunkGroups } from '../anatomy/muscle-groups.ts';
import { type Load, loadPlaces } from '../model/loads.ts';
import { type CoordinateName, coordinateNames, type Pose } from '../posture/pose.ts';
import type { SpineTask } from '../spine-task.ts';
import { contactNames } from '../supports/contact-sites.ts';
import type { Support } from '../supports/setup.ts';

/** Numbers from 0 to 1 that are the same on every run. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Dice = () => number;
const between = (next: Dice, low: number, high: number): number => low + (high - low) * next();
const oneOf = <T>(next: Dice, all: readonly [T, ...T[]]): T => all[Math.floor(next() * all.length)] ?? all[0];
const several = <T>(next: Dice, most: number, make: () => T): T[] =>
  Array.from({ length: Math.floor(next() * (most + 1)) }, make);

/** Angles as people have them, or now and then any that the check lets through; some coordinates are left out. */
function anyPose(next: Dice): Pose {
  const wild = next() < 0.1;
  const pose: Partial<Record<CoordinateName, number>> = {};
  for (const name of coordinateNames) {
    if (next() < 0.3) continue;
    const most = /^pelvis/.test(name) || wild ? Math.PI : 1.2;
    pose[name] = between(next, -most, most);
  }
  return pose;
}

const anySupport = (next: Dice): Support => ({
  at: contactNames[Math.floor(next() * contactNames.length)] ?? 'foot_r',
  ...(next() < 0.5 && { friction: next() < 0.1 ? 5 : next() }),
  ...(next() < 0.4 && {
    normalFromVerticalDeg: between(next, -180, 180),
    ...(next() < 0.5 && { normalTurnedDeg: between(next, -180, 180) }),
  }),
  ...(next() < 0.2 && { maxN: next() < 0.2 ? 0 : between(next, 0, 2000) }),
});

function anyLoad(next: Dice): Load {
  const force = next() < 0.4;
  const strength = (): number => between(next, -1, 1) * 10 ** between(next, 0, 3.6);
  return {
    at: oneOf(next, loadPlaces),
    ...(force ? { forceN: [strength(), strength(), strength()] } : { massKg: 500 * next() ** 4 }),
    ...(next() < 0.2 && { forwardOfL4L5M: between(next, -1.5, 1.5) }),
  };
}

function anyCapacity(next: Dice): Capacity {
  const strength = (): number => oneOf(next, [0, 0, 1, next(), 3 * next()]);
  const all = oneOf(next, [0, undefined, undefined, undefined, undefined, undefined]);
  return Object.fromEntries(
    (all === undefined ? [...trunkGroups, ...muscles] : trunkGroups)
      .filter(() => all === 0 || next() < 0.15)
      .map((name) => [name, all ?? strength()]),
  );
}

/** A question to the model made of dice: anybody in any posture, on anything, with any load and strength, none included. */
export function anyTask(next: Dice): SpineTask {
  return {
    subject: {
      sex: oneOf(next, ['female', 'male']),
      heightM: between(next, 1, 2.5),
      massKg: between(next, 25, 350),
    },
    pose: anyPose(next),
    supports: [anySupport(next), ...several(next, 5, () => anySupport(next))],
    loads: several(next, 3, () => anyLoad(next)),
    capacity: anyCapacity(next),
    relaxed: next() < 0.3,
    freePelvis: next() < 0.5,
    abdominalPressure: next() < 0.3,
  };
}
