import { bodyIndex } from '../anatomy/rigid-bodies.ts';
import type { Subject } from '../anatomy/subject.ts';
import { type BodyModel, buildModel } from '../model/body-model.ts';
import { answer, emptyFrame, gather, pose } from '../model/frame.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import { overloadOf } from '../spine-load.ts';
import { setUp } from '../supports/setup.ts';
import { heldWithinNm } from './demand.ts';

/** Ways to pull at the upper chest, and the axis of the moment: ground frame, standing. */
const ways = {
  extension: { force: [1, 0, 0], axis: 2 },
  flexion: { force: [-1, 0, 0], axis: 2 },
  sideways: { force: [0, 0, 1], axis: 0 },
} as const;
export type StrengthWay = keyof typeof ways;

const mostN = 5000;

/** Largest moment at L5/S1 that a standing person can hold against a horizontal pull at the upper chest, Nm, without weight. */
export function strengthNm(subject: Subject, way: StrengthWay, settings: Settings = defaultSettings): number {
  const whole = buildModel(subject, settings);
  const model: BodyModel = { ...whole, massKg: whole.massKg.map(() => 0) };
  const setup = setUp([{ at: 'foot_r' }, { at: 'foot_l' }], subject.massKg, model.scale);
  const frame = emptyFrame(model, setup, settings, { relaxed: false, abdominalPressure: false });
  pose(frame);
  const chest = bodyIndex('t3');
  const { externals, place, carried } = frame;
  externals.count = 1;
  externals.body[0] = chest;
  for (let i = 0; i < 3; i++) externals.point[i] = place.origin[3 * chest + i] ?? 0;
  const held = (newtons: number): boolean => {
    for (let i = 0; i < 3; i++) externals.force[i] = newtons * (ways[way].force[i] ?? 0);
    gather(frame);
    answer(frame, 0);
    return overloadOf(frame) < heldWithinNm;
  };
  let [low, high] = [0, mostN];
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (held(middle)) low = middle;
    else high = middle;
  }
  held(low);
  return Math.abs(carried.moment[ways[way].axis] ?? 0);
}
