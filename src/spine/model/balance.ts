import { bodyIndex, levelCount } from '../anatomy/rigid-bodies.ts';
import { emptyProblem, type Problem } from '../recruitment/problem.ts';
import { limbRoot } from '../supports/contact-sites.ts';
import type { Contact, Setup } from '../supports/setup.ts';
import { abdominalPressure } from './abdominal-pressure.ts';
import type { BodyModel } from './body-model.ts';
import { joints } from './externals.ts';
import type { Placement } from './placement.ts';
import { type Settings, tangentNmPerDeg } from './settings.ts';

/** Newtons of the whole-body rows weigh as this many newton metres. */
export const forceRowM = 0.3;

/* Moments that a limb's upper joint of the reference man can hold about z, x, y, newton metres: isokinetic norms of adults,
   rounded (hip: Calmels 1997, Dvir 2004; shoulder: Mayer 2001), × 1.25 because a posture is held, not moved (isometric over
   60 degrees a second; @NOTE the ratio is recalled from Harbo 2012, to be confirmed). */
const limbStrengthNm = { leg: [250, 125, 75], arm: [100, 75, 50] } as const;
/* Muscle volume behind one such moment over that of a mean trunk fascicle (20 cm³). */
const limbPrice = { leg: 22, arm: 8 } as const;

/** Where rows and columns of one setup lie in the solver's problem. */
export interface Layout {
  readonly problem: Problem;
  readonly wholeRow: number;
  readonly lumbarRow: number;
  /** First row of each limb joint, by body index of its first body. */
  readonly limbRows: ReadonlyMap<number, number>;
  /** Those first bodies, in the order of their columns. */
  readonly limbRoots: readonly number[];
  readonly playColumn: number;
  readonly pressureColumn: number;
  readonly contactColumn: number;
  readonly limbColumn: number;
}

export interface BalanceOptions {
  /** Let each joint settle by a little free play. */
  readonly relaxed: boolean;
  readonly abdominalPressure: boolean;
}

/** Lays out the rows and columns for a setup. All that does not change with posture is filled in here. */
export function layOut(model: BodyModel, setup: Setup, settings: Settings, options: BalanceOptions): Layout {
  const { paths } = model;
  const limbRows = new Map<number, number>();
  let row = 0;
  for (const root of setup.legs) {
    limbRows.set(root, row);
    row += 3;
  }
  const wholeRow = row;
  if (!setup.anchored) row += 6;
  const lumbarRow = row;
  row += 3 * levelCount;
  for (const root of setup.arms) {
    limbRows.set(root, row);
    row += 3;
  }
  const playColumn = paths.count;
  const pressureColumn = playColumn + (options.relaxed ? 2 * levelCount : 0);
  const contactColumn = pressureColumn + (options.abdominalPressure ? 1 : 0);
  const edges = setup.contacts.reduce((sum, c) => sum + c.directions.length, 0);
  const limbColumn = contactColumn + edges;
  const columns = limbColumn + 3 * limbRows.size;
  const problem = emptyProblem(row, columns, settings.slackPrice);
  problem.columns = columns;
  problem.cubed = settings.exponent === 3 ? paths.count : 0;
  let at = 3 * paths.crossings;
  for (let c = 0; c < columns; c++) {
    if (c < paths.count) {
      problem.first[c] = lumbarRow + 3 * (paths.firstJoint[c] ?? 0);
      problem.count[c] = 3 * (paths.jointCount[c] ?? 0);
      problem.start[c] = 3 * (paths.firstCrossing[c] ?? 0);
      problem.weight[c] = paths.weight[c] ?? 1;
      continue;
    }
    problem.first[c] = 0;
    problem.count[c] = row;
    problem.start[c] = at;
    problem.weight[c] = settings.contactPrice;
    at += row;
    if (c < pressureColumn) problem.low[c] = -1;
    if (c >= limbColumn) problem.low[c] = -1;
  }
  if (options.abdominalPressure) problem.weight[pressureColumn] = abdominalPressure.price;
  const limbRoots = [...limbRows.keys()];
  for (const [index, root] of limbRoots.entries()) {
    const kind = root < bodyIndex('femur_r') ? 'arm' : 'leg';
    for (let axis = 0; axis < 3; axis++) {
      const c = limbColumn + 3 * index + axis;
      problem.weight[c] = limbPrice[kind];
      problem.first[c] = limbRows.get(root) ?? 0;
      problem.count[c] = 3;
    }
  }
  return {
    problem,
    wholeRow,
    lumbarRow,
    limbRows,
    limbRoots,
    playColumn,
    pressureColumn,
    contactColumn,
    limbColumn,
  };
}

/** Free play: a little moment of either sign about each joint's z and x. */
export function fillPlay(layout: Layout, place: Placement, playDeg: number): void {
  const { problem, playColumn, lumbarRow } = layout;
  for (let j = 0; j < levelCount; j++)
    for (let side = 0; side < 2; side++) {
      const c = playColumn + 2 * j + side;
      const axis = side === 0 ? 2 : 0;
      const most = playDeg * (tangentNmPerDeg[side] ?? 0);
      problem.first[c] = lumbarRow + 3 * j;
      problem.count[c] = 3;
      const at = problem.start[c] ?? 0;
      for (let i = 0; i < 3; i++)
        problem.entries[at + i] = most * (place.rotation[9 * (j + 1) + 3 * i + axis] ?? 0);
    }
}

/** Scratch: the force at hand, and where it acts. */
const push = new Float64Array(3);
const point = new Float64Array(3);

/** Columns of the contact forces: what one full push at each point does to every row. */
export function fillContacts(layout: Layout, setup: Setup, place: Placement): void {
  let c = layout.contactColumn;
  for (const contact of setup.contacts) {
    contactPlace(place, contact, point);
    for (const direction of contact.directions) {
      for (let i = 0; i < 3; i++) push[i] = (direction[i] ?? 0) * contact.maxN;
      fillPush(layout, setup, place, c, contact.body);
      c++;
    }
  }
}

/** Writes where a contact's force acts, ground frame, metres. */
export function contactPlace(
  { origin, rotation }: Placement,
  { body: b, at, radiusM, normal }: Contact,
  into: Float64Array,
): void {
  for (let i = 0; i < 3; i++)
    into[i] =
      (origin[3 * b + i] ?? 0) +
      (rotation[9 * b + 3 * i] ?? 0) * at[0] +
      (rotation[9 * b + 3 * i + 1] ?? 0) * at[1] +
      (rotation[9 * b + 3 * i + 2] ?? 0) * at[2] -
      radiusM * (normal[i] ?? 0);
}

/** Fills a column with what `push` at `point` of a body does. */
function fillPush(
  { problem, lumbarRow, wholeRow, limbRows }: Layout,
  setup: Setup,
  { origin }: Placement,
  column: number,
  body: number,
): void {
  const at = problem.start[column] ?? 0;
  const e = problem.entries;
  e.fill(0, at, at + problem.rows);
  const top = joints(body);
  for (let j = 0; j < top; j++) turn(e, at + lumbarRow + 3 * j, origin, j + 1);
  if (!setup.anchored) {
    for (let i = 0; i < 3; i++) e[at + wholeRow + i] = forceRowM * (push[i] ?? 0);
    turn(e, at + wholeRow + 3, origin, 0);
  }
  const root = limbRoot(body);
  const limbRow = limbRows.get(root);
  if (limbRow !== undefined) turn(e, at + limbRow, origin, root);
}

/** Writes the moment of `push` about the origin of a body. */
function turn(entries: Float64Array, at: number, origin: Float64Array, about: number): void {
  const rx = (point[0] ?? 0) - (origin[3 * about] ?? 0);
  const ry = (point[1] ?? 0) - (origin[3 * about + 1] ?? 0);
  const rz = (point[2] ?? 0) - (origin[3 * about + 2] ?? 0);
  entries[at] = ry * (push[2] ?? 0) - rz * (push[1] ?? 0);
  entries[at + 1] = rz * (push[0] ?? 0) - rx * (push[2] ?? 0);
  entries[at + 2] = rx * (push[1] ?? 0) - ry * (push[0] ?? 0);
}

const limbAxes = [2, 0, 1] as const;

/** Columns of the limb joints' own moments: about the axes of the body that they hang from. */
export function fillLimbs(layout: Layout, model: BodyModel, place: Placement): void {
  const { problem, limbColumn, limbRoots } = layout;
  let c = limbColumn;
  for (const root of limbRoots) {
    const strength = root < bodyIndex('femur_r') ? limbStrengthNm.arm : limbStrengthNm.leg;
    const parent = model.parent[root] ?? 0;
    for (let i = 0; i < 3; i++) {
      const axis = limbAxes[i] ?? 0;
      const at = problem.start[c] ?? 0;
      for (let row = 0; row < 3; row++)
        problem.entries[at + row] =
          (strength[i] ?? 0) * model.limbStrength * (place.rotation[9 * parent + 3 * row + axis] ?? 0);
      c++;
    }
  }
}
