import type { Load } from '../model/loads.ts';
import { type CoordinateName, coordinateNames, type Pose } from '../posture/pose.ts';
import type { Support } from '../supports/setup.ts';

/** A posture as a person writes it: degrees, metres for the translations. */
export type PostureDeg = Readonly<Partial<Record<CoordinateName, number>>>;

export interface NamedPosture {
  readonly id: string;
  readonly name: string;
  readonly poseDeg: PostureDeg;
  readonly supports: readonly Support[];
  readonly loads?: readonly Load[];
  readonly relaxed?: boolean;
  readonly freePelvis?: boolean;
}

const rad = Math.PI / 180;

/** Degrees into radians; the pelvis's translations stay metres. Unknown names are kept, so that the check can name them. */
export function posedInRad(poseDeg: PostureDeg): Pose {
  const pose: Partial<Record<CoordinateName, number>> = {};
  for (const name of coordinateNames) {
    const value = poseDeg[name];
    if (value !== undefined) pose[name] = /_t[xyz]$/.test(name) ? value : value * rad;
  }
  return pose;
}
