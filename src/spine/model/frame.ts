import { bodyIndex, levelCount } from '../anatomy/rigid-bodies.ts';
import { coordinateNames } from '../posture/pose.ts';
import { fibreForces, jointResistance } from '../recruitment/passive.ts';
import { emptyRecruited, type Recruited } from '../recruitment/problem.ts';
import { recruit } from '../recruitment/recruit.ts';
import type { Setup } from '../supports/setup.ts';
import { fillPressure } from './abdominal-pressure.ts';
import {
  type BalanceOptions,
  fillContacts,
  fillLimbs,
  fillPlay,
  forceRowM,
  type Layout,
  layOut,
} from './balance.ts';
import type { BodyModel } from './body-model.ts';
import {
  type Carried,
  carry,
  carryLimb,
  carryWhole,
  type Externals,
  emptyCarried,
  emptyExternals,
} from './externals.ts';
import { emptyJointForces, type JointForces, jointForces } from './joint-forces.ts';
import { emptyPlacement, type Placement, placeBodies } from './placement.ts';
import { emptyPull, type Pull, pullOf } from './pull.ts';
import type { Settings } from './settings.ts';

/** Everything one posture needs, allocated once and used for every frame. */
export interface Frame {
  readonly model: BodyModel;
  readonly setup: Setup;
  readonly settings: Settings;
  readonly options: BalanceOptions;
  readonly layout: Layout;
  /** Coordinate values in the order of `coordinateNames`, radians and metres: filled by the caller. */
  readonly coordinates: Float64Array;
  readonly externals: Externals;
  /** Share of its strength that each fascicle has. */
  readonly capacity: Float64Array;
  readonly place: Placement;
  readonly pull: Pull;
  readonly carried: Carried;
  readonly whole: Float64Array;
  readonly activeN: Float64Array;
  readonly passiveN: Float64Array;
  /** Tension of each fascicle, newtons. */
  readonly forceN: Float64Array;
  readonly resistance: Float64Array;
  readonly ligamentN: Float64Array;
  readonly recruited: Recruited;
  readonly joints: JointForces;
}

const mostExternals = 16;

export function emptyFrame(
  model: BodyModel,
  setup: Setup,
  settings: Settings,
  options: BalanceOptions,
): Frame {
  const layout = layOut(model, setup, settings, options);
  const { count } = model.paths;
  return {
    model,
    setup,
    settings,
    options,
    layout,
    coordinates: new Float64Array(coordinateNames.length),
    externals: emptyExternals(mostExternals),
    capacity: new Float64Array(count).fill(1),
    place: emptyPlacement(),
    pull: emptyPull(model.paths),
    carried: emptyCarried(),
    whole: new Float64Array(6),
    activeN: new Float64Array(count),
    passiveN: new Float64Array(count),
    forceN: new Float64Array(count),
    resistance: new Float64Array(3 * levelCount),
    ligamentN: new Float64Array(levelCount),
    recruited: emptyRecruited(layout.problem),
    joints: emptyJointForces(),
  };
}

/** Bodies and lines of pull for the frame's coordinates. Place the loads after this, then call `balance`. */
export function pose(frame: Frame): void {
  placeBodies(frame.model, frame.coordinates, frame.place);
  pullOf(frame.model.paths, frame.place, frame.pull);
}

/**
 * Weight, loads, passive tissue, then the muscles, then what the joints carry. `tone` is the least activation of every
 * fascicle. Reads the posture that `pose` made and `frame.externals`; writes everything else. Allocates nothing on 18 rows.
 */
export function balance(frame: Frame, tone: number): void {
  gather(frame);
  answer(frame, tone);
}

/** Everything that does not depend on tone. */
export function gather(frame: Frame): void {
  const { model, place, pull, carried, settings, layout, setup } = frame;
  carry(model, place, frame.externals, carried);
  fibreForces(model.paths, pull, frame.activeN, frame.passiveN, frame.capacity);
  jointResistance(place, frame.resistance, frame.ligamentN, settings, model);
  fillMuscles(frame);
  fillTarget(frame);
  if (frame.options.relaxed) fillPlay(layout, place, settings.freePlayDeg * model.discStiffness);
  if (frame.options.abdominalPressure) fillPressure(layout, place);
  if (setup.contacts.length > 0) fillContacts(layout, setup, place);
  if (layout.limbRows.size > 0) {
    fillLimbs(layout, model, place);
    fillLimbTargets(frame);
  }
  if (!setup.anchored) fillWholeTarget(frame);
}

/** Recruits the muscles for the gathered posture and works out the joints. */
export function answer(frame: Frame, tone: number): void {
  const { model, layout, recruited, activeN, passiveN, forceN } = frame;
  const { problem } = layout;
  const { count } = model.paths;
  for (let f = 0; f < count; f++) problem.low[f] = tone;
  recruit(problem, recruited);
  for (let f = 0; f < count; f++)
    forceN[f] = (recruited.activation[f] ?? 0) * (activeN[f] ?? 0) + (passiveN[f] ?? 0);
  jointForces(frame);
}

function fillMuscles({ model, pull, activeN, layout }: Frame): void {
  const { firstCrossing, jointCount, count } = model.paths;
  const { entries } = layout.problem;
  for (let f = 0; f < count; f++) {
    const from = 3 * (firstCrossing[f] ?? 0);
    const to = from + 3 * (jointCount[f] ?? 0);
    const force = activeN[f] ?? 0;
    for (let k = from; k < to; k++) entries[k] = (pull.arm[k] ?? 0) * force;
  }
}

function fillTarget({ model, pull, passiveN, carried, resistance, layout }: Frame): void {
  const { firstCrossing, firstJoint, jointCount, count } = model.paths;
  const { target } = layout.problem;
  const row = layout.lumbarRow;
  for (let k = 0; k < 3 * levelCount; k++) target[row + k] = -(carried.moment[k] ?? 0) - (resistance[k] ?? 0);
  for (let f = 0; f < count; f++) {
    const force = passiveN[f] ?? 0;
    if (force === 0) continue;
    const from = 3 * (firstCrossing[f] ?? 0);
    const first = row + 3 * (firstJoint[f] ?? 0);
    const rows = 3 * (jointCount[f] ?? 0);
    for (let k = 0; k < rows; k++)
      target[first + k] = (target[first + k] ?? 0) - force * (pull.arm[from + k] ?? 0);
  }
}

function fillWholeTarget({ model, place, externals, whole, layout }: Frame): void {
  carryWhole(model, place, externals, whole);
  for (let i = 0; i < 6; i++)
    layout.problem.target[layout.wholeRow + i] = -(whole[i] ?? 0) * (i < 3 ? forceRowM : 1);
}

/** What weight and loads of a limb turn about its upper joint. */
function fillLimbTargets({ model, place, externals, layout }: Frame): void {
  for (const root of layout.limbRoots)
    carryLimb(model, place, externals, root, layout.problem.target, layout.limbRows.get(root) ?? 0);
}

/** The body index above a joint. */
export const bodyAbove = (joint: number): number => bodyIndex('l5') + joint;
