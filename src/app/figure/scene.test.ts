import { describe, expect, test } from 'vitest';
import { coreTests, exercises, reliefTechniques } from '#library';
import type { Drawing } from './drawing.ts';
import { pathsOf } from './figure-body.tsx';
import { sceneOf } from './scene.ts';

const someone = { sex: 'female', heightM: 1.7, massKg: 64 } as const;
const glowOf = (of: object) => exercises.find((e) => e === of)?.glow ?? 'none';
const all = [...exercises, ...reliefTechniques, ...coreTests].map((of) => ({ ...of, lit: glowOf(of) }));
const namesOf = (d: Drawing) => d.layers.flatMap((l) => l.pieces.map((p) => `${l.name} ${p.name}`));

describe.each(all)('the scene of $id', ({ motion, lit }) => {
  test.each([false, true])('keeps its pieces in one order and every path sound, mirrored %s', (mirrored) => {
    const scene = sceneOf(motion, mirrored, someone, lit);
    const first = scene.at(0);
    expect(new Set(namesOf(first)).size).toBe(namesOf(first).length);
    for (const share of [0, 0.3, 0.7, 1, 3]) {
      const drawing = scene.at(scene.endS * share + (share > 1 ? 4 : 0));
      expect(namesOf(drawing)).toEqual(namesOf(first));
      for (const d of pathsOf(drawing)) expect(d).not.toMatch(/NaN|Infinity|undefined|e[-+]?\d/);
    }
  });

  test('fits in its picture', () => {
    const scene = sceneOf(motion, false, someone, lit);
    const [left, top, width, height] = scene.room.box;
    for (const share of [0, 0.5, 1])
      for (const piece of scene.at(scene.endS * share).layers.flatMap((l) => l.pieces)) {
        const [, x = '', y = ''] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(piece.d) ?? [];
        expect(Number(x), piece.name).toBeGreaterThan(left);
        expect(Number(x), piece.name).toBeLessThan(left + width);
        expect(Number(y), piece.name).toBeGreaterThan(top);
        expect(Number(y), piece.name).toBeLessThan(top + height);
      }
  });
});

/** Mean height on the picture of what a path goes through; down is positive. */
function meanY(d: string): number {
  const numbers = [...d.matchAll(/-?[\d.]+/g)].map(([n]) => Number(n));
  const heights = numbers.filter((_, i) => i % 2 === 1);
  return heights.reduce((sum, y) => sum + y, 0) / heights.length;
}

test.each([false, true])('in a side plank the lower side of the waist is lit, mirrored %s', (mirrored) => {
  const plank = exercises.find((e) => e.id === 'side-plank');
  if (plank === undefined) throw new Error('no side plank');
  const scene = sceneOf(plank.motion, mirrored, someone, 'side');
  const drawing = scene.at(scene.endS);
  const muscle = drawing.layers.flatMap((l) => l.pieces).find((p) => p.name === 'muscle');
  expect(meanY(muscle?.d ?? '')).toBeGreaterThan(meanY(drawing.trunk) + 3);
});
