import { bodyIndex, lastUpper, levelCount, rigidBodies } from '../anatomy/rigid-bodies.ts';
import { abdominalPressure, diaphragmPushN } from '../model/abdominal-pressure.ts';
import { contactPlace, forceRowM } from '../model/balance.ts';
import { gravityMS2, joints, placeCentres } from '../model/externals.ts';
import type { Frame } from '../model/frame.ts';
import { add, cross, scale, subtract, type Vec3 } from '../posture/vector.ts';
import { limbRoot } from '../supports/contact-sites.ts';

const three = (a: Float64Array, at: number): Vec3 => [a[at] ?? 0, a[at + 1] ?? 0, a[at + 2] ?? 0];
const nothing: Vec3 = [0, 0, 0];

interface Force {
  readonly body: number;
  readonly at: Vec3;
  readonly newtons: Vec3;
}

/** Weight, loads and contact forces one by one: where they act (metres) and how hard (newtons), ground frame. */
export function outsideForces(frame: Frame): readonly Force[] {
  const { model, place, externals, setup, layout, recruited } = frame;
  placeCentres(model, place);
  const all: Force[] = rigidBodies.map((_, body) => ({
    body,
    at: three(place.centre, 3 * body),
    newtons: [0, -(model.massKg[body] ?? 0) * gravityMS2, 0],
  }));
  for (let e = 0; e < externals.count; e++)
    all.push({
      body: externals.body[e] ?? 0,
      at: three(externals.point, 3 * e),
      newtons: three(externals.force, 3 * e),
    });
  const point = new Float64Array(3);
  let c = layout.contactColumn;
  for (const contact of setup.contacts) {
    contactPlace(place, contact, point);
    for (const d of contact.directions) {
      const push = (recruited.activation[c++] ?? 0) * contact.maxN;
      all.push({ body: contact.body, at: three(point, 0), newtons: scale(d, push) });
    }
  }
  return all;
}

const momentsAbout = (centre: Vec3, forces: readonly Force[]): Vec3 =>
  forces.reduce<Vec3>((sum, { at, newtons }) => add(sum, cross(subtract(at, centre), newtons)), nothing);

/** What is left at a lumbar joint when everything is added up again from scratch, slack included: Nm, ground frame. */
function leftAtJoint(frame: Frame, joint: number, outside: readonly Force[]): Vec3 {
  const { model, place, pull, forceN, resistance, recruited, layout, options } = frame;
  const centre = three(place.origin, 3 * (joint + 1));
  const above = outside.filter(({ body }) => body <= lastUpper && joints(body) > joint);
  let sum = add(three(resistance, 3 * joint), three(recruited.slack, layout.lumbarRow + 3 * joint));
  sum = add(sum, momentsAbout(centre, above));
  const { firstJoint, jointCount, firstCrossing, count } = model.paths;
  for (let f = 0; f < count; f++) {
    const k = joint - (firstJoint[f] ?? 0);
    if (k < 0 || k >= (jointCount[f] ?? 0)) continue;
    sum = add(sum, scale(three(pull.arm, 3 * ((firstCrossing[f] ?? 0) + k)), forceN[f] ?? 0));
  }
  const { problem, playColumn, pressureColumn } = layout;
  if (options.relaxed)
    for (let side = 0; side < 2; side++) {
      const c = playColumn + 2 * joint + side;
      sum = add(sum, scale(three(problem.entries, problem.start[c] ?? 0), recruited.activation[c] ?? 0));
    }
  if (options.abdominalPressure) {
    const t12 = bodyIndex('t12');
    const column = (i: number): Vec3 => [
      place.rotation[9 * t12 + i] ?? 0,
      place.rotation[9 * t12 + 3 + i] ?? 0,
      place.rotation[9 * t12 + 6 + i] ?? 0,
    ];
    const at = add(three(place.origin, 3 * t12), scale(column(0), abdominalPressure.forwardM));
    const push = scale(column(1), diaphragmPushN(recruited.activation[pressureColumn] ?? 0));
    sum = add(sum, cross(subtract(at, centre), push));
  }
  return sum;
}

/** What is left at the upper joint of a limb that is a support: Nm, ground frame. */
function leftAtLimb(frame: Frame, root: number, index: number, outside: readonly Force[]): Vec3 {
  const { place, layout, recruited } = frame;
  const { problem, limbColumn, limbRows } = layout;
  const own = outside.filter(({ body }) => limbRoot(body) === root);
  let sum = add(
    three(recruited.slack, limbRows.get(root) ?? 0),
    momentsAbout(three(place.origin, 3 * root), own),
  );
  for (let c = limbColumn + 3 * index; c < limbColumn + 3 * index + 3; c++)
    sum = add(sum, scale(three(problem.entries, problem.start[c] ?? 0), recruited.activation[c] ?? 0));
  return sum;
}

/**
 * Largest force (N) or moment (Nm) that is left over anywhere when every force is added up again from scratch, slack
 * included, over the person's weight (N): at each lumbar joint, at each limb that carries, and for the whole body where it
 * rests on nothing but its contacts. Reads an answered frame.
 */
export function residualOf(frame: Frame): number {
  const { layout, recruited, model, setup, place } = frame;
  const outside = outsideForces(frame);
  const left: Vec3[] = [];
  for (let joint = 0; joint < levelCount; joint++) left.push(leftAtJoint(frame, joint, outside));
  [...layout.limbRows.keys()].forEach((root, i) => {
    left.push(leftAtLimb(frame, root, i, outside));
  });
  if (!setup.anchored) {
    const { wholeRow } = layout;
    const total = outside.reduce<Vec3>((sum, f) => add(sum, f.newtons), nothing);
    left.push(add(total, scale(three(recruited.slack, wholeRow), 1 / forceRowM)));
    left.push(add(momentsAbout(three(place.origin, 0), outside), three(recruited.slack, wholeRow + 3)));
  }
  const weightN = model.subject.massKg * gravityMS2;
  return Math.max(...left.map((v) => Math.hypot(...v))) / weightN;
}
