import { bodyIndex, levelCount } from '../anatomy/rigid-bodies.ts';
import { sacralSlopeDeg } from '../posture/lumbar-rhythm.ts';
import { diaphragmPushN } from './abdominal-pressure.ts';
import { joints } from './externals.ts';
import type { Frame } from './frame.ts';

/** What each joint carries, bottom up. */
export interface JointForces {
  /** Force of weight, loads, contacts and muscles on the part above, ground frame, newtons, 3 each. */
  readonly forceN: Float64Array;
  /** Along the disc's axis, ligaments included; positive presses. */
  readonly compressionN: Float64Array;
  /** Across it: forward (the part above slides forward) and to the right. */
  readonly shearForwardN: Float64Array;
  readonly shearRightN: Float64Array;
}

export const emptyJointForces = (): JointForces => ({
  forceN: new Float64Array(3 * levelCount),
  compressionN: new Float64Array(levelCount),
  shearForwardN: new Float64Array(levelCount),
  shearRightN: new Float64Array(levelCount),
});

const slope = (sacralSlopeDeg * Math.PI) / 180;
const endPlateX = Math.sin(slope);
const endPlateY = Math.cos(slope);

/** Adds up the forces on the part above each joint and splits them along and across the disc. Writes into `frame.joints`. */
export function jointForces(frame: Frame): void {
  const { model, pull, carried, forceN: tension, place, joints: out, ligamentN } = frame;
  const { firstCrossing, firstJoint, jointCount, count } = model.paths;
  const { forceN } = out;
  forceN.set(carried.force);
  for (let f = 0; f < count; f++) {
    const force = tension[f] ?? 0;
    const from = 3 * (firstCrossing[f] ?? 0);
    const rows = 3 * (jointCount[f] ?? 0);
    const first = 3 * (firstJoint[f] ?? 0);
    for (let k = 0; k < rows; k++)
      forceN[first + k] = (forceN[first + k] ?? 0) + force * (pull.direction[from + k] ?? 0);
  }
  if (frame.setup.contacts.length > 0) addContacts(frame);
  if (frame.options.abdominalPressure) addPressure(frame);
  const r = place.rotation;
  for (let j = 0; j < levelCount; j++) {
    const u = 9 * (j + 1);
    const l = 9 * j;
    const tiltX = j === 0 ? endPlateX : 0;
    const tiltY = j === 0 ? endPlateY : 1;
    let ax = (r[l] ?? 0) * tiltX + (r[l + 1] ?? 0) * tiltY + (r[u + 1] ?? 0);
    let ay = (r[l + 3] ?? 0) * tiltX + (r[l + 4] ?? 0) * tiltY + (r[u + 4] ?? 0);
    let az = (r[l + 6] ?? 0) * tiltX + (r[l + 7] ?? 0) * tiltY + (r[u + 7] ?? 0);
    const one = 1 / Math.sqrt(ax * ax + ay * ay + az * az);
    ax *= one;
    ay *= one;
    az *= one;
    const zx = r[u + 2] ?? 0;
    const zy = r[u + 5] ?? 0;
    const zz = r[u + 8] ?? 0;
    const fx = forceN[3 * j] ?? 0;
    const fy = forceN[3 * j + 1] ?? 0;
    const fz = forceN[3 * j + 2] ?? 0;
    out.compressionN[j] = -(fx * ax + fy * ay + fz * az) + (ligamentN[j] ?? 0);
    out.shearForwardN[j] = fx * (ay * zz - az * zy) + fy * (az * zx - ax * zz) + fz * (ax * zy - ay * zx);
    out.shearRightN[j] = fx * zx + fy * zy + fz * zz;
  }
}

/** Adds the contact forces that the solver chose. */
function addContacts({ setup, layout, recruited, joints: { forceN } }: Frame): void {
  let c = layout.contactColumn;
  for (const contact of setup.contacts) {
    const top = joints(contact.body);
    for (const d of contact.directions) {
      const push = (recruited.activation[c] ?? 0) * contact.maxN;
      c++;
      for (let j = 0; j < top; j++)
        for (let i = 0; i < 3; i++) forceN[3 * j + i] = (forceN[3 * j + i] ?? 0) + push * (d[i] ?? 0);
    }
  }
}

function addPressure({ layout, recruited, place, joints: { forceN } }: Frame): void {
  const push = diaphragmPushN(recruited.activation[layout.pressureColumn] ?? 0);
  const t12 = 9 * bodyIndex('t12');
  for (let j = 0; j < levelCount; j++)
    for (let i = 0; i < 3; i++)
      forceN[3 * j + i] = (forceN[3 * j + i] ?? 0) + push * (place.rotation[t12 + 3 * i + 1] ?? 0);
}
