import { bodyIndex } from '../anatomy/rigid-bodies.ts';
import type { Subject } from '../anatomy/subject.ts';
import { type BodyModel, buildModel } from '../model/body-model.ts';
import { answer, emptyFrame, gather, pose } from '../model/frame.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import { overloadOf } from '../spine-load.ts';
import { setUp } from '../supports/setup.ts';
import { heldWithinNm } from './demand.ts';

export const strengthWays = ['extension', 'flexion', 'sideways', 'turning'] as const;
export type StrengthWay = (typeof strengthWays)[number];

/** A horizontal push at the upper chest, as a share of the whole, so far to the right of its middle. */
interface Push {
  readonly forward: number;
  readonly right: number;
  readonly besideM: number;
}
interface Way {
  readonly pushes: readonly Push[];
  /** Axis of the moment: ground frame, standing. */
  readonly axis: 0 | 1 | 2;
}

const ways: Readonly<Record<StrengthWay, Way>> = {
  extension: { pushes: [{ forward: 1, right: 0, besideM: 0 }], axis: 2 },
  flexion: { pushes: [{ forward: -1, right: 0, besideM: 0 }], axis: 2 },
  sideways: { pushes: [{ forward: 0, right: 1, besideM: 0 }], axis: 0 },
  turning: {
    pushes: [
      { forward: 1, right: 0, besideM: 0.15 },
      { forward: -1, right: 0, besideM: -0.15 },
    ],
    axis: 1,
  },
};

const mostN = 5000;

/**
 * Largest moment at L5/S1 that a standing person can hold against horizontal pushes at the upper chest, Nm, without weight:
 * one push, or a couple for turning.
 */
export function strengthNm(subject: Subject, way: StrengthWay, settings: Settings = defaultSettings): number {
  const whole = buildModel(subject, settings);
  const model: BodyModel = { ...whole, massKg: whole.massKg.map(() => 0) };
  const setup = setUp([{ at: 'foot_r' }, { at: 'foot_l' }], subject.massKg, model.scale);
  const frame = emptyFrame(model, setup, settings, { relaxed: false, abdominalPressure: false });
  pose(frame);
  const { externals, place, carried } = frame;
  const { pushes, axis } = ways[way];
  const chest = bodyIndex('t3');
  const middle = place.origin.subarray(3 * chest, 3 * chest + 3);
  externals.count = pushes.length;
  for (const [p, { besideM }] of pushes.entries()) {
    externals.body[p] = chest;
    externals.point.set(middle, 3 * p);
    externals.point[3 * p + 2] = (middle[2] ?? 0) + besideM;
  }
  const held = (newtons: number): boolean => {
    for (const [p, { forward, right }] of pushes.entries())
      externals.force.set([newtons * forward, 0, newtons * right], 3 * p);
    gather(frame);
    answer(frame, 0);
    return overloadOf(frame) < heldWithinNm;
  };
  let [low, high] = [0, mostN];
  for (let i = 0; i < 30; i++) {
    const between = (low + high) / 2;
    if (held(between)) low = between;
    else high = between;
  }
  held(low);
  return Math.abs(carried.moment[axis] ?? 0);
}
