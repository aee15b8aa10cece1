import { fascicles, hoops } from '../anatomy/fascicles.ts';
import { bodyIndex, levelCount } from '../anatomy/rigid-bodies.ts';
import type { Layout } from './balance.ts';
import type { Placement } from './placement.ts';

const volume = (all: readonly { pcsaCm2: number; fibreMm: number }[]): number =>
  all.reduce((sum, f) => sum + f.pcsaCm2 * f.fibreMm, 0);

/* The hoops of transversus hold the pressure like a barrel: their whole force over its height 0.15 m and radius 0.12 m is
   27 kPa, the pressure of a maximal press (Harman 1988: 26.6 ± 6.7 kPa). The pressure lifts the diaphragm: 200 cm², 4.5 cm in
   front of T12 (Daggfeldt & Thorstensson 1997). */
export const abdominalPressure = {
  maxKPa: 27,
  diaphragmM2: 0.02,
  forwardM: 0.045,
  /** Against a mean fascicle: what pays is the volume of transversus. */
  price: volume(hoops) / (volume(fascicles) / fascicles.length),
} as const;

/** The column of the pressure: pushes the diaphragm along the trunk, at the cost of the hoops. */
export function fillPressure({ problem, pressureColumn, lumbarRow }: Layout, place: Placement): void {
  const t12 = bodyIndex('t12');
  const { origin, rotation } = place;
  const at = problem.start[pressureColumn] ?? 0;
  const push = abdominalPressure.maxKPa * 1000 * abdominalPressure.diaphragmM2;
  const axis = (i: number, of: number): number => rotation[9 * t12 + 3 * i + of] ?? 0;
  problem.entries.fill(0, at, at + problem.rows);
  for (let j = 0; j < levelCount; j++) {
    const r = [0, 1, 2].map(
      (i) =>
        (origin[3 * t12 + i] ?? 0) + abdominalPressure.forwardM * axis(i, 0) - (origin[3 * j + 3 + i] ?? 0),
    );
    const f = [0, 1, 2].map((i) => push * axis(i, 1));
    const cross = (a: number, b: number): number => (r[a] ?? 0) * (f[b] ?? 0) - (r[b] ?? 0) * (f[a] ?? 0);
    problem.entries[at + lumbarRow + 3 * j] = cross(1, 2);
    problem.entries[at + lumbarRow + 3 * j + 1] = cross(2, 0);
    problem.entries[at + lumbarRow + 3 * j + 2] = cross(0, 1);
  }
}

/** Upward push on the trunk at this activation of the pressure, newtons along the axis of T12. */
export const diaphragmPushN = (activation: number): number =>
  activation * abdominalPressure.maxKPa * 1000 * abdominalPressure.diaphragmM2;
