import { describe, expect, it } from 'vitest';
import { type Exercise, exerciseById } from '#library';
import { mirrorMotion, tasksDuring } from '#motion';
import { namedPostures, posedInRad, type SpineTask, type Subject, spineLoad, spineMovement } from '#spine';
import { exerciseLoad } from './exercise-load.ts';
import { movementSamples } from './movement-samples.ts';

const man: Subject = { sex: 'male', heightM: 1.75, massKg: 78 };
const woman: Subject = { sex: 'female', heightM: 1.63, massKg: 65 };

function named(id: string): Exercise {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(id);
  return exercise;
}
const peakN = (id: string, subject = man): number => exerciseLoad(named(id), subject).peak.compressionN.value;

/** Chest, arms and legs lifted, face down: a posture of the model. */
function superman(subject: Subject): SpineTask {
  const posture = namedPostures.find(({ id }) => id === 'superman');
  if (!posture) throw new Error('superman');
  const { poseDeg, id: _, name: __, ...rest } = posture;
  return { ...rest, subject, pose: posedInRad(poseDeg) };
}

const supermanN = (subject: Subject): number =>
  spineLoad(superman(subject)).levels['L4/L5'].compressionN.value;

/** Largest shear through the movement at L5/S1 and L4/L5. */
function shearN(tasks: readonly SpineTask[]): readonly number[] {
  const moments = spineMovement(tasks);
  return [0, 1].map((disc) => Math.max(...moments.map((moment) => moment.shearN[disc] ?? Number.NaN)));
}

function shearIn(id: string, subject: Subject): readonly number[] {
  const { motion } = named(id);
  return shearN(
    tasksDuring(
      motion,
      subject,
      movementSamples(motion).map(({ tS }) => tS),
    ),
  );
}

describe('what an exercise asks of the back', () => {
  it.each([man, woman])(
    'rises in the order that the literature agrees on, from lying to the superman: $sex',
    (subject) => {
      const rising = ['breathing-calves-up', 'bridge', 'bird-dog', 'side-plank'];
      const loads = [...rising.map((id) => peakN(id, subject)), supermanN(subject)];
      loads.slice(1).forEach((load, i) => {
        expect(load, `${rising[i + 1] ?? 'superman'} of ${loads.map(Math.round)}`).toBeGreaterThan(
          loads[i] ?? 0,
        );
      });
    },
  );

  it.each([man, woman])('shears L5/S1 and L4/L5 in that order too: $sex', (subject) => {
    const rising = ['breathing-calves-up', 'bridge', 'bird-dog', 'side-plank'];
    const loads = [...rising.map((id) => shearIn(id, subject)), shearN([superman(subject)])];
    for (const disc of [0, 1])
      loads.slice(1).forEach((load, i) => {
        expect(load[disc], `${rising[i + 1] ?? 'superman'} at ${disc}`).toBeGreaterThan(
          loads[i]?.[disc] ?? Number.NaN,
        );
      });
  });

  it('asks the belly to hold up the chest in a curl-up, which lying on the back does not', () => {
    const rectus = (id: string): number =>
      exerciseLoad(named(id), man).muscles.find(({ muscle }) => muscle === 'rectus-abdominis')?.right ?? -1;
    expect(rectus('curl-up')).toBeGreaterThan(0.1);
    expect(rectus('breathing-calves-up')).toBeLessThan(0.01);
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
