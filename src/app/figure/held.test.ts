import { describe, expect, it } from 'vitest';
import { bodyDuring, type Motion, plantedOf } from '#motion';
import { bodyPositions } from '#spine';
import { see } from './camera.ts';
import { heldPieces } from './held.ts';

const standing: Motion = {
  kind: 'hold',
  keyframes: [{ atS: 0, poseDeg: { arm_add_r: -6, arm_add_l: -6 } }],
  supports: ['foot_r', 'foot_l'],
  props: [],
  view: 'front',
};
const person = { sex: 'female', heightM: 1.7, massKg: 64 } as const;
const { body } = bodyDuring(standing, person, 0, plantedOf(standing, person));
const held = (change: Partial<Motion>) => heldPieces('front', body, { ...standing, ...change });

describe('what is held', () => {
  it('is nothing when nothing pulls', () => {
    expect(held({})).toEqual([]);
  });

  it('is a bag in the hand that carries it, below the fingers', () => {
    const [bag, ...others] = held({ pulls: [{ at: 'hand_r', massKg: 5 }] });
    expect(others).toEqual([]);
    const hand = see('front', bodyPositions(body).fingertip_r);
    const ys = [...(bag?.d ?? '').matchAll(/L(-?[\d.]+) (-?[\d.]+)/g)].map(([, , y]) => Number(y));
    expect(bag?.cloth).toBe('bag');
    expect(Math.max(...ys)).toBeGreaterThan(hand.y + 15);
    expect(Math.min(...ys)).toBeGreaterThan(hand.y - 2);
  });

  it('is a band from the hands, to the floor between the feet when it pulls down', () => {
    const [band] = held({ pulls: [{ at: 'hands', forceN: [0, -100, 0] }] });
    const feet = see('front', [0, 0.02, 0]);
    const ys = [...(band?.d ?? '').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, , y]) => Number(y));
    expect(band?.cloth).toBe('band');
    expect(Math.abs(Math.max(...ys) - feet.y)).toBeLessThan(6);
  });

  it('has a piece for each bag and each band, under names of their own', () => {
    const pieces = held({
      pulls: [
        { at: 'hand_r', massKg: 5 },
        { at: 'hand_l', massKg: 5 },
        { at: 'hands', forceN: [50, 0, 0] },
      ],
      props: ['band-loop'],
    });
    expect(pieces.map(({ name }) => name)).toEqual(['bag0', 'bag1', 'band2', 'loop']);
  });
});
