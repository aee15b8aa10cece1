/** Down, as a unit vector in the phone's own axes: x to its right edge, y to its upper edge, z out of the screen. */
export type Down = readonly [x: number, y: number, z: number];

const rad = Math.PI / 180;

/** Down from the `beta` and `gamma` of a device orientation event (degrees, Z-X'-Y'' as the W3C has it). */
export function downOf(betaDeg: number, gammaDeg: number): Down {
  const [b, g] = [betaDeg * rad, gammaDeg * rad];
  return [Math.cos(b) * Math.sin(g), -Math.sin(b), -Math.cos(b) * Math.cos(g)];
}

/** Angle between two downs, degrees, 0 to 180: how far the phone has tilted, however it was turned about the plumb line. */
export function tiltBetweenDeg([ax, ay, az]: Down, [bx, by, bz]: Down): number {
  const cos = (ax * bx + ay * by + az * bz) / (Math.hypot(ax, ay, az) * Math.hypot(bx, by, bz));
  return Math.acos(Math.min(1, Math.max(-1, cos))) / rad;
}

/** What a phone that lies on the trunk has shown during a hold. */
export interface LevelWatch {
  /** Sum of the downs by which the start is known; short while it is still being found. */
  readonly sum: Down;
  /** From the start, degrees; undefined until the start is known. */
  readonly tiltDeg?: number;
  /** Seconds into the hold since when it has been tilted too far. */
  readonly sunkSinceS?: number;
  /** Tilted too far for so long that it is no wobble. */
  readonly isSunk: boolean;
}

export const levelUnread: LevelWatch = { sum: [0, 0, 0], isSunk: false };

/* The lift is over after a second and a half; the next second and a half is the start. A wobble of under a second is none. */
const startFromS = 1.5;
const startToS = 3;
const wobbleS = 1;

/** The watch after one more reading, `tS` seconds into the hold; sunk when it stays tilted by more than `mostDeg` degrees. */
export function watchLevel(watch: LevelWatch, tS: number, down: Down, mostDeg: number): LevelWatch {
  if (watch.isSunk || tS < startFromS) return watch;
  const isKnown = Math.hypot(...watch.sum) > 0;
  if (tS < startToS || !isKnown) {
    const [x, y, z] = watch.sum;
    return { ...watch, sum: [x + down[0], y + down[1], z + down[2]] };
  }
  const tiltDeg = tiltBetweenDeg(watch.sum, down);
  if (tiltDeg <= mostDeg) return { sum: watch.sum, tiltDeg, isSunk: false };
  const sunkSinceS = watch.sunkSinceS ?? tS;
  return { sum: watch.sum, tiltDeg, sunkSinceS, isSunk: tS - sunkSinceS >= wobbleS };
}
