import { expect, it } from 'vitest';
import { spineLoad } from '../spine-load.ts';
import type { SpineTask } from '../spine-task.ts';
import { abdominalPressure, diaphragmPushN } from './abdominal-pressure.ts';

const bent: SpineTask = {
  subject: { sex: 'male', heightM: 1.75, massKg: 78 },
  pose: { lumbar_extension: -0.6 },
  supports: [{ at: 'foot_r' }, { at: 'foot_l' }],
  loads: [{ at: 'hands', massKg: 15 }],
  stability: false,
};

it('is paid for: it takes at most a tenth off the load of a bend', () => {
  const without = spineLoad(bent).levels['L4/L5'].compressionN.value;
  const pressed = spineLoad({ ...bent, abdominalPressure: true }).levels['L4/L5'].compressionN.value;
  expect(pressed).toBeLessThanOrEqual(without + 1);
  expect(pressed).toBeGreaterThan(0.9 * without);
});

it('lifts the diaphragm by its area', () => {
  expect(diaphragmPushN(1)).toBeCloseTo(abdominalPressure.maxKPa * 20, 9);
});
