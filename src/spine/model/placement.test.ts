import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyIndex } from '../anatomy/rigid-bodies.ts';
import { bodyAt } from '../posture/forward-kinematics.ts';
import { coordinateNames, type Pose } from '../posture/pose.ts';
import { compose, type Rotation, rotationZXY } from '../posture/vector.ts';
import { buildModel } from './body-model.ts';
import { placeCentres } from './externals.ts';
import { coordinatesOf, emptyPlacement, type Placement, placeBodies } from './placement.ts';
import { defaultSettings } from './settings.ts';

const subject = { sex: 'male', heightM: 1.75, massKg: 78 } as const;
const model = buildModel(subject, defaultSettings);

function placed(pose: Pose): Placement {
  const place = emptyPlacement();
  placeBodies(model, coordinatesOf(pose, new Float64Array(coordinateNames.length)), place);
  return place;
}

const rotationOf = (place: Placement, body: number): number[] => [
  ...place.rotation.subarray(9 * body, 9 * body + 9),
];

/** How far a rotation has turned from another: the trace of their difference. */
function turnBetween(a: readonly number[], b: Rotation): number {
  const trace = a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);
  return Math.acos(Math.max(-1, Math.min(1, (trace - 1) / 2)));
}

const angle = fc.double({ min: -1, max: 1, noNaN: true });

describe('the placement of the bodies', () => {
  it('turns limbs and head as the drawn figure does, which has the same coordinates', () => {
    fc.assert(
      fc.property(
        fc.record({
          pelvis_tilt: angle,
          pelvis_list: angle,
          hip_flexion_r: angle,
          hip_adduction_l: angle,
          knee_angle_r: angle,
        }),
        (pose) => {
          const place = placed(pose);
          const drawn = bodyAt(subject, pose);
          for (const name of ['femur_r', 'tibia_r', 'femur_l'] as const)
            expect(turnBetween(rotationOf(place, bodyIndex(name)), drawn.frames[name].rotation)).toBeLessThan(
              1e-6,
            );
        },
      ),
    );
  });

  it('turns the arms with the whole trunk, and against it by their own angles', () => {
    const pose = { pelvis_tilt: 0.2, lumbar_extension: -0.5, thorax_extension: -0.2, arm_flex_r: 0.7 };
    const place = placed(pose);
    const expected = compose(rotationZXY(0.2 - 0.5 - 0.2, 0, 0), rotationZXY(0.7, 0, 0));
    expect(turnBetween(rotationOf(place, bodyIndex('humerus_r')), expected)).toBeLessThan(1e-6);
  });

  it('shares lumbar bending out to the six joints and loses nothing', () => {
    const { turned } = placed({ lumbar_extension: -0.8 });
    const sum = [0, 1, 2, 3, 4, 5].reduce((total, j) => total + (turned[3 * j] ?? 0), 0);
    expect(sum).toBeCloseTo(-0.8, 9);
  });

  it('stands so that the weight above L4/L5 passes about a centimetre in front of it', () => {
    const place = placed({});
    placeCentres(model, place);
    let [mass, moment] = [0, 0];
    for (let b = bodyIndex('l4'); b <= bodyIndex('hand_l'); b++) {
      const m = model.massKg[b] ?? 0;
      mass += m;
      moment += m * (place.centre[3 * b] ?? 0);
    }
    const ahead = moment / mass - (place.origin[3 * bodyIndex('l4')] ?? 0);
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThan(0.02);
  });

  it('weighs what the person weighs', () => {
    expect(model.massKg.reduce((sum, m) => sum + m, 0) / subject.massKg).toBeCloseTo(1, 2);
  });
});
