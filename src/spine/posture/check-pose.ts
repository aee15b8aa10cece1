import { coordinateNames, type Pose } from './pose.ts';

const names: readonly string[] = coordinateNames;
const farthestM = 1000;

/** Throws with a sentence when a pose holds an unknown coordinate or a value that is no angle or place. */
export function checkPose(pose: Pose): void {
  for (const [name, value] of Object.entries(pose)) {
    if (!names.includes(name)) throw new RangeError(`coordinate "${name}" is not known`);
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw new RangeError(`coordinate ${name} is ${value}, not a number`);
    const most = /_t[xyz]$/.test(name) ? farthestM : 2 * Math.PI;
    if (Math.abs(value) > most)
      throw new RangeError(
        `coordinate ${name} is ${value}: ${most === farthestM ? 'too far away' : 'more than a full turn; radians, please'}`,
      );
  }
}
