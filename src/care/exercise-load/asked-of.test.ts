import { expect, it } from 'vitest';
import { muscles } from '#spine';
import { askedOf } from './asked-of.ts';

const all = (values: Readonly<Record<string, readonly [number, number]>>) => ({
  muscles: muscles.map((muscle) => {
    const [right = 0, left = 0] = values[muscle] ?? [];
    return { muscle, right, left };
  }),
});

it('takes the hardest muscle of each group, on the harder side', () => {
  const asked = askedOf(
    all({
      multifidus: [0.1, 0.2],
      'iliocostalis-thoracis': [0.3, 0],
      'rectus-abdominis': [0.05, 0.07],
      'quadratus-lumborum': [0.4, 0.1],
      'internal-oblique': [0, 0.6],
      psoas: [0.9, 0.9],
    }),
  );
  expect(asked).toEqual([
    { group: 'back', share: 0.3 },
    { group: 'front', share: 0.07 },
    { group: 'sides', share: 0.6 },
  ]);
});

it('is nothing where nothing works', () => {
  expect(askedOf(all({})).map(({ share }) => share)).toEqual([0, 0, 0]);
});
