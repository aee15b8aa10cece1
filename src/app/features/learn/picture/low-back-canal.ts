import type { LowBackSite } from '#library';
import { type Canal, canalOf, type Squeeze } from './canal.ts';
import type { Column } from './column.ts';
import { sacrum } from './low-back.ts';
import { type Frame, within } from './points.ts';

const gap = 4;
const width = 21;

/** How far a slipped disc reaches into the canal. */
const bulges = { 'one-nerve': 17, 'all-nerves': 24 } as const;
/** A narrowed canal is taken from both sides. */
const narrowed: Squeeze = { front: 7, rear: 9 };

/** How far the rear edge of a disc bulges. */
export function bulgeOf(name: string, { slippedDisc, narrowCanal = [] }: LowBackSite): number {
  if (slippedDisc?.disc === name) return bulges[slippedDisc.onto];
  return narrowCanal.some((one) => one === name) ? gap + narrowed.front : 0;
}

function squeezesIn({ slippedDisc, narrowCanal = [] }: LowBackSite): Record<string, Squeeze> {
  const squeezes: Record<string, Squeeze> = {};
  if (slippedDisc) squeezes[slippedDisc.disc] = { front: bulges[slippedDisc.onto] - gap + 1, rear: 0 };
  for (const disc of narrowCanal) squeezes[disc] = narrowed;
  return squeezes;
}

/** Down the canal of the sacrum, whose rear wall comes nearer. */
const tail: readonly Frame[] = [
  { at: within(sacrum, -26, 8), tiltDeg: 34 },
  { at: within(sacrum, -25, 30), tiltDeg: 30 },
  { at: within(sacrum, -22, 52), tiltDeg: 26 },
];

/** The sac of the low back with what a condition takes of its room. */
export const canalIn = (column: Column, site: LowBackSite): Canal =>
  canalOf({ column, tail, gap, width, squeezes: squeezesIn(site) });
