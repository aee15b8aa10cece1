import { levelCount } from '../anatomy/rigid-bodies.ts';
import type { Subject } from '../anatomy/subject.ts';
import type { Settings } from '../model/settings.ts';

/* Area of L4/5: 1800 mm² in a man of 1.68 m (Wilke 1999); with the square of height. Women's end-plates are 7 % narrower
   (Yadav 2020). Other levels by end-plate width (Bonczar 2024, pooled: L1 to L5 41.1, 43.0, 44.8, 47.5, 48.8 mm). */
const areaM2 = 0.0018;
/** Height of the man in whom pressure was measured. */
export const measuredHeightM = 1.68;
const sexWidth = { female: 0.93, male: 1 } as const;
const levelShare = [0.98, 1, 0.96, 0.92, 0.87, 0.82] as const;

/** Cross-section of a disc, square metres; level 0 is L5/S1. */
export function discAreaM2({ sex, heightM }: Subject, level: number): number {
  return areaM2 * (heightM / measuredHeightM) ** 2 * sexWidth[sex] ** 2 * (levelShare[level] ?? 1);
}

/** Pressure in the nucleus, MPa, for a compression in newtons: resting pressure plus index × force over area. */
export function pressureMPa(compressionN: number, discM2: number, settings: Settings): number {
  return settings.restingPressureMPa + (settings.pressureIndex * Math.max(0, compressionN)) / discM2 / 1e6;
}

export const discAreas = (subject: Subject): number[] =>
  Array.from({ length: levelCount }, (_, level) => discAreaM2(subject, level));
