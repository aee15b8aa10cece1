import { type Canal, canalOf } from './canal.ts';
import { type Column, stand } from './column.ts';
import { type Frame, within } from './points.ts';

const foot: Frame = { at: { x: 140, y: 378 }, tiltDeg: 27 };

const tilts = [
  { name: 't2', tiltDeg: 25 },
  { name: 't1', tiltDeg: 22 },
  { name: 'c7', tiltDeg: 16 },
  { name: 'c6', tiltDeg: 8 },
  { name: 'c5', tiltDeg: 1 },
  { name: 'c4', tiltDeg: -5 },
  { name: 'c3', tiltDeg: -8 },
  { name: 'c2', tiltDeg: -9 },
];

/** The disc that presses here, where it most often does. */
export const pressing = 'c5-c6';
export const bulge = 13;

/** The neck of somebody who stands, from the lowest bone up. */
export const neck: Column = stand(
  { name: 't3', top: foot },
  tilts.map(({ name, tiltDeg }, i) => ({
    ...{ name, tiltDeg, discHeight: 8 },
    halfDepth: 22 - 0.4 * i,
    halfHeight: 13.5 - 0.2 * i,
  })),
);

/** Its canal, up to the foot of the skull and down past the picture. */
export const neckCanal: Canal = (() => {
  const { crossings } = canalOf({
    ...{ column: neck, gap: 4, width: 24 },
    tail: [40, 90].map((y) => ({ at: within(foot, -23, y), tiltDeg: 28 })),
    squeezes: { [pressing]: { front: bulge - 3, rear: 3 } },
  });
  const above = [-200, -120, -40, 20, 66].map((y) => ({ front: { x: 166, y }, rear: { x: 136, y } }));
  return { crossings: [...above, ...crossings] };
})();
