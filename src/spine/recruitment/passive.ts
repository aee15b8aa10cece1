import { levelCount } from '../anatomy/rigid-bodies.ts';
import type { BodyModel } from '../model/body-model.ts';
import type { Paths } from '../model/paths.ts';
import type { Placement } from '../model/placement.ts';
import type { Pull } from '../model/pull.ts';
import type { Settings } from '../model/settings.ts';

const degree = 180 / Math.PI;

/* Fibres: Thelen 2003 (passive kPE 4, strain 0.6 at maximal force; active width 0.45). Never weaker than a tenth: beyond the
   measured range a curve that ends at zero makes the muscle vanish. */
const passiveShape = 4;
const passiveStrain = 0.6;
const activeWidth = 0.45;
const leastActive = 0.1;
/** Stretch beyond which the passive curve is continued as a constant: no muscle of the trunk is measured there. */
const longestFibre = 1.6;
const passiveScale = 1 / (Math.exp(passiveShape) - 1);

/** What the muscles give at this length: newtons at full activation, and newtons at none. Writes into the two arrays. */
export function fibreForces(
  paths: Paths,
  pull: Pull,
  activeN: Float64Array,
  passiveN: Float64Array,
  capacity: Float64Array,
): void {
  for (let f = 0; f < paths.count; f++) {
    const change = (pull.lengthM[f] ?? 0) - (paths.restM[f] ?? 0);
    const length = (paths.neutralFibre[f] ?? 1) * (1 + change * (paths.strainPerM[f] ?? 0));
    const max = paths.maxForceN[f] ?? 0;
    const away = length - 1;
    const active = Math.exp((-away * away) / activeWidth);
    activeN[f] = max * (capacity[f] ?? 1) * Math.max(active, leastActive);
    const stretched = Math.min(length, longestFibre) - 1;
    passiveN[f] =
      stretched > 0 ? max * passiveScale * (Math.exp((passiveShape / passiveStrain) * stretched) - 1) : 0;
  }
}

/* Ligaments behind the disc carry this share of the bending moment forward, that far behind its centre, and so press on it:
   Adams 1980; lever 3.5 cm. */
const ligamentShare = 0.7;
const ligamentLeverM = 0.035;

/** Moment that disc and ligaments put up against bending `flexionDeg` forward from standing, Nm: Han 2010. Odd sign: resists. */
export function flexionResistanceNm(flexionDeg: number): number {
  return flexionDeg * (0.4726 + flexionDeg * (0.002 * flexionDeg - 0.0141));
}

/** Against bending sideways: Schmidt 1998 (2.3 Nm/degree) up to 3 degrees, softer beyond, from the side bend of Wilke 2001. */
export function bendingResistanceNm(bendingDeg: number): number {
  const x = Math.abs(bendingDeg);
  return Math.sign(bendingDeg) * (x <= 3 ? 2.3 * x : 6.9 + (x - 3));
}

/** Against turning: Han 2010. */
export function turningResistanceNm(turningDeg: number): number {
  return turningDeg * (1.0191 + 0.0061 * turningDeg * turningDeg);
}

/** Moment of disc and ligaments on the part above each joint (3 each, ground frame, Nm), and what the ligaments press, N. */
export function jointResistance(
  place: Placement,
  momentNm: Float64Array,
  ligamentN: Float64Array,
  settings: Settings,
  model: BodyModel,
): void {
  const { turned, rotation } = place;
  const stiffness = settings.jointStiffness * model.discStiffness;
  const size = model.discSize;
  for (let j = 0; j < levelCount; j++) {
    const r = 9 * (j + 1);
    const bend = flexionResistanceNm(-(turned[3 * j] ?? 0) * degree) * stiffness;
    const side = -bendingResistanceNm((turned[3 * j + 1] ?? 0) * degree) * stiffness;
    const twist = -turningResistanceNm((turned[3 * j + 2] ?? 0) * degree) * stiffness;
    for (let axis = 0; axis < 3; axis++)
      momentNm[3 * j + axis] =
        side * (rotation[r + 3 * axis] ?? 0) +
        twist * (rotation[r + 3 * axis + 1] ?? 0) +
        bend * (rotation[r + 3 * axis + 2] ?? 0);
    ligamentN[j] = bend > 0 ? (ligamentShare * bend) / (ligamentLeverM * size) : 0;
  }
}
