import { describe, expect, it } from 'vitest';
import { type Exercise, exerciseById } from '#library';
import { mirrorMotion } from '#motion';
import { exerciseLoad } from './exercise-load.ts';

const man = { sex: 'male', heightM: 1.75, massKg: 78 } as const;

function named(id: string): Exercise {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(id);
  return exercise;
}
const peakN = (id: string): number => exerciseLoad(named(id), man).peak.compressionN.value;

describe('what an exercise asks of the back', () => {
  it('rises from breathing on the back over the bridge to the bird dog', () => {
    const loads = ['breathing-calves-up', 'bridge', 'bird-dog'].map(peakN);
    expect(loads).toEqual([...loads].sort((a, b) => a - b));
  });

  it('is never more through the movement than at its hardest moment', () => {
    for (const id of ['bridge', 'curl-up', 'prone-chest-lift', 'sit-to-stand']) {
      const { peak, mean, groups } = exerciseLoad(named(id), man);
      expect(mean.compressionN).toBeLessThanOrEqual(peak.compressionN.value + 1e-6);
      expect(mean.shearN).toBeLessThanOrEqual(peak.shearN.value + 1e-6);
      expect(peak.compressionN.low).toBeLessThanOrEqual(peak.compressionN.value);
      expect(peak.compressionN.high).toBeGreaterThanOrEqual(peak.compressionN.value);
      for (const { activationMax, activationMean } of groups)
        expect(activationMean).toBeLessThanOrEqual(activationMax + 1e-9);
    }
  });

  it('is the mirror image when the other side does it', () => {
    const left = named('single-leg-bridge');
    const asLeft = exerciseLoad(left, man);
    const asRight = exerciseLoad({ ...left, motion: mirrorMotion(left.motion) }, man);
    expect(asRight.peak.compressionN.value).toBeCloseTo(asLeft.peak.compressionN.value, 0);
    asRight.muscles.forEach((demand, i) => {
      expect(demand.right).toBeCloseTo(asLeft.muscles[i]?.left ?? -1, 2);
      expect(demand.left).toBeCloseTo(asLeft.muscles[i]?.right ?? -1, 2);
    });
  });

  it('is the same every time, and belongs to one body', () => {
    expect(exerciseLoad(named('bridge'), man)).toEqual(exerciseLoad(named('bridge'), man));
    const woman = { sex: 'female', heightM: 1.63, massKg: 65 } as const;
    expect(exerciseLoad(named('bridge'), woman).peak.compressionN.value).toBeLessThan(peakN('bridge'));
  });

  it('counts the wall that the hands lean on and the band that pulls', () => {
    const plank = named('wall-plank');
    const { heldBy: _, ...withoutWall } = plank.motion;
    const belly = (motion: Exercise['motion']): number =>
      exerciseLoad({ ...plank, motion }, man).groups.find(({ group }) => group === 'flexors')
        ?.activationMean ?? -1;
    expect(belly(plank.motion)).toBeGreaterThan(belly(withoutWall));
    const press = named('band-press-standing');
    const { pulls: __, ...withoutBand } = press.motion;
    expect(exerciseLoad(press, man).peak.compressionN.value).toBeGreaterThan(
      exerciseLoad({ ...press, motion: withoutBand }, man).peak.compressionN.value,
    );
  });

  it('owns up to the work that the model does not see', () => {
    expect(exerciseLoad(named('curl-up'), man).missed).toBe('curl');
    expect(exerciseLoad(named('brace'), man).missed).toBe('brace');
    expect(exerciseLoad(named('prone-leg-lift'), man).missed).toBe('legs');
    expect(exerciseLoad(named('bridge'), man).missed).toBeUndefined();
  });
});
