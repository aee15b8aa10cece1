import { expect, it } from 'vitest';
import { coordinateNames } from './posture/pose.ts';
import { emptyResults, openBatch } from './spine-batch.ts';
import { spineLoad } from './spine-load.ts';
import type { SpineTask } from './spine-task.ts';

const task: SpineTask = {
  subject: { sex: 'female', heightM: 1.65, massKg: 62 },
  pose: {},
  supports: [{ at: 'foot_r' }, { at: 'foot_l' }],
  loads: [{ at: 'hand_l', massKg: 5 }],
  stability: false,
};
const width = coordinateNames.length;
const lumbar = coordinateNames.indexOf('lumbar_extension');

it('gives for every frame of a batch what one question gives', () => {
  const frames = 20;
  const coordinates = new Float64Array(frames * width);
  for (let i = 0; i < frames; i++) coordinates[i * width + lumbar] = -0.04 * i;
  const results = emptyResults(frames);
  openBatch(task).solve(coordinates, results);
  for (const i of [0, 7, 19]) {
    const one = spineLoad({ ...task, pose: { lumbar_extension: -0.04 * i } }).levels['L4/L5'];
    expect(results.compressionN[i * 6 + 1]).toBeCloseTo(one.compressionN.value, 4);
    expect(results.pressureMPa[i * 6 + 1]).toBeCloseTo(one.pressureMPa.value, 6);
  }
});

it('names the frame and coordinate that is no number', () => {
  const coordinates = new Float64Array(2 * width);
  coordinates[width + lumbar] = Number.NaN;
  expect(() => openBatch(task).solve(coordinates, emptyResults(2))).toThrow(
    'coordinate lumbar_extension of frame 1 is NaN',
  );
});
