import type { Subject } from '../anatomy/subject.ts';
import { discAreaM2, measuredHeightM } from './pressure.ts';

const l4l5 = 1;
const measured: Subject = { sex: 'male', heightM: measuredHeightM, massKg: 70 };

/**
 * Bending stiffness of this person's discs over those of the man in whom pressure was measured: a beam of the same tissue has
 * stiffness ∝ area² over height (second moment of area over length). Height in metres; no unit.
 */
export function discStiffness(subject: Subject): number {
  const area = discAreaM2(subject, l4l5) / discAreaM2(measured, l4l5);
  return area ** 2 / discSize(subject);
}

/** Lengths of this person's discs and ligaments over those of that man. */
export const discSize = ({ heightM }: Subject): number => heightM / measuredHeightM;
