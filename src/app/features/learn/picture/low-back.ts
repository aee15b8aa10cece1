import type { LowBackSite } from '#library';
import { type Column, stand } from './column.ts';
import type { Frame } from './points.ts';

/** The upper face of the sacrum, 38 degrees down to the front as in most people who stand. */
export const sacrum: Frame = { at: { x: 165, y: 302 }, tiltDeg: 38 };

/** From the lowest up, in the gentle hollow of somebody who stands. */
const standing = [
  { name: 'l5', tiltDeg: 22 },
  { name: 'l4', tiltDeg: 8 },
  { name: 'l3', tiltDeg: -2 },
  { name: 'l2', tiltDeg: -9 },
  { name: 'l1', tiltDeg: -13 },
  { name: 't12', tiltDeg: -15 },
  { name: 't11', tiltDeg: -15 },
  { name: 't10', tiltDeg: -14 },
];

const discHeight = 14;
/** What is left of a disc that has lost water. */
const flatHeight = 5;
const frontShare = 0.56;

/** The bones and discs of the low back with what a condition changes of their shape. */
export function lowBack({ flatDisc, sunkenBone }: LowBackSite): Column {
  const specs = standing.map(({ name, tiltDeg }, i) => {
    const disc = `${name}-${standing[i - 1]?.name ?? 's1'}`;
    return {
      ...{ name, tiltDeg, halfDepth: 26 - 0.6 * i, halfHeight: 19 - 0.5 * i },
      discHeight: disc === flatDisc ? flatHeight : discHeight - 0.8 * i,
      ...(name === sunkenBone && { frontShare }),
    };
  });
  return stand({ name: 's1', top: sacrum }, specs);
}
