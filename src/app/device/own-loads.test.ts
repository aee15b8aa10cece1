import { expect, it } from 'vitest';
import { bodyLoads, type ExerciseLoad } from '#care';
import { exercises } from '#library';
import { allPeaks } from './own-loads.ts';

const [bridge] = bodyLoads(
  { sex: 'female', heightM: 1.63, massKg: 65 },
  undefined,
  exercises.filter(({ id }) => id === 'bridge'),
).exercises;
if (!bridge) throw new Error('no bridge');
const loads = (of: (id: string) => ExerciseLoad | 'none'): ReadonlyMap<string, ExerciseLoad | 'none'> =>
  new Map(exercises.map(({ id }) => [id, of(id)]));

it('hands over the peaks when all are there, without those that the model has no number for', () => {
  const peaks = allPeaks({ loads: loads((id) => (id === 'bird-dog' ? 'none' : bridge)) });
  expect(Object.keys(peaks ?? {})).toHaveLength(exercises.length - 1);
  expect(peaks?.bridge).toBe(bridge.peak.compressionN.value);
});

it('hands over nothing while some are to come, or when the model knows none', () => {
  const some = new Map([...loads(() => bridge)].slice(1));
  expect(allPeaks({ loads: some })).toBeUndefined();
  expect(allPeaks({ loads: loads(() => 'none') })).toBeUndefined();
});
