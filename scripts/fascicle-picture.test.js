import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fascicles } from '#spine';
import { frameOf } from '../src/spine/spine-task.ts';
import { fasciclePicture } from './fascicle-picture.js';

const written = readFileSync(new URL('../docs/pictures/fascicles.svg', import.meta.url), 'utf8');

it('is the anatomy as it is now; if not, run node scripts/fascicle-picture.js', () => {
  const { place, model } = frameOf({
    subject: { sex: 'male', heightM: 1.75, massKg: 78 },
    pose: {},
    supports: [{ at: 'foot_r' }],
  });
  expect(written).toBe(fasciclePicture({ fascicles, ...place, paths: model.paths }));
});

it('draws every fascicle once from the front, the right ones from the side too, in less than 200 kB', () => {
  expect(written.match(/opacity="\.82"/g)).toHaveLength(1.5 * fascicles.length);
  expect(written.length).toBeLessThan(200_000);
});
