import type { TrunkGroup } from '../anatomy/muscle-groups.ts';
import { buildModel } from '../model/body-model.ts';
import { answer } from '../model/frame.ts';
import type { Load } from '../model/loads.ts';
import { defaultSettings, type Settings } from '../model/settings.ts';
import { type Range, rangeOf } from '../range.ts';
import { overloadOf } from '../spine-load.ts';
import { arrange, checkTask, frameOf, type SpineTask } from '../spine-task.ts';
import { shareHeld } from './endurance.ts';

/** Moment that may be left over where a posture still counts as held, Nm. */
export const heldWithinNm = 2;

/**
 * Share of full strength that a posture asks for (0 to 1, more than 1 when it cannot be held): one over the largest factor on
 * weight and loads that the muscles can still balance. Does not depend on how effort is shared out. Throws as `spineLoad`.
 */
export function demandOf(task: SpineTask, settings: Settings = defaultSettings): number {
  checkTask(task);
  const base = buildModel(task.subject, settings);
  const held = (factor: number): boolean => {
    const model = { ...base, massKg: base.massKg.map((m) => m * factor) };
    const loads = (task.loads ?? []).map((load) => heavier(load, factor));
    const frame = frameOf({ ...task, loads, relaxed: false }, settings, model);
    answer(frame, 0);
    return overloadOf(frame) < heldWithinNm;
  };
  let [low, high] = [0, 1];
  while (high < 64 && held(high)) [low, high] = [high, high * 2];
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (held(middle)) low = middle;
    else high = middle;
  }
  return low > 0 ? 1 / low : Number.POSITIVE_INFINITY;
}

const heavier = (load: Load, factor: number): Load => ({
  ...load,
  ...(load.massKg === undefined ? {} : { massKg: load.massKg * factor }),
  ...(load.forceN === undefined
    ? {}
    : { forceN: [load.forceN[0] * factor, load.forceN[1] * factor, load.forceN[2] * factor] }),
});

/**
 * Strength of one muscle group against this person's norm from a timed hold: the demand of the test posture over the share of
 * strength that the endurance curve gives for the time. Range: the band of the curve. `group` says what the test strains.
 */
export function capacityFromHold(
  task: SpineTask,
  timeS: number,
  group: TrunkGroup,
  settings: Settings = defaultSettings,
): { readonly group: TrunkGroup; readonly capacity: Range; readonly demand: number } {
  const demand = demandOf(task, settings);
  const { value, low, high } = shareHeld(timeS);
  return { group, demand, capacity: rangeOf(demand / value, [demand / high, demand / low]) };
}

const heaviestKg = 200;

/** Largest mass that can be held in both hands in this posture, kilograms; 0 when even the empty hands cannot be. */
export function holdableKg(task: SpineTask, settings: Settings = defaultSettings): number {
  checkTask(task);
  const frame = frameOf(task, settings);
  const held = (massKg: number): boolean => {
    const where = task.loads?.[0]?.forwardOfL4L5M;
    const lever = where === undefined ? {} : { forwardOfL4L5M: where };
    arrange(frame, [{ at: 'hands', massKg, ...lever }], 0);
    answer(frame, 0);
    return overloadOf(frame) < heldWithinNm;
  };
  if (!held(0)) return 0;
  let [low, high] = [0, heaviestKg];
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (held(middle)) low = middle;
    else high = middle;
  }
  return low;
}
