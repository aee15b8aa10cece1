import { expect, it } from 'vitest';
import { backRegions, bodyRegions, frontRegions } from '#library';
import { regionBox } from './body-outline.ts';

type Box = readonly [number, number, number, number];
const apart = ([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box) =>
  ax + aw <= bx || bx + bw <= ax || ay + ah <= by || by + bh <= ay;

it('lays no place over another of the same side, so that each can be touched', () => {
  for (const side of [backRegions, frontRegions])
    for (const a of side)
      for (const b of side) if (a < b) expect(apart(regionBox[a], regionBox[b]), `${a} ${b}`).toBe(true);
});

it('keeps left and right each other’s mirror', () => {
  for (const region of bodyRegions.filter((one) => one.startsWith('left-'))) {
    const other = bodyRegions.find((one) => one === region.replace('left-', 'right-'));
    const [x, y, w, h] = regionBox[region];
    expect(other && regionBox[other], region).toEqual([200 - x - w, y, w, h]);
  }
});

it('shows the person’s left on the left from behind and on the right from the front', () => {
  const middleX = (box: Box) => box[0] + box[2] / 2;
  expect(middleX(regionBox['left-buttock'])).toBeLessThan(100);
  expect(middleX(regionBox['left-groin'])).toBeGreaterThan(100);
});
