import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from './anatomy/rigid-bodies.ts';
import type { Subject } from './anatomy/subject.ts';
import { posedInRad } from './postures/named-posture.ts';
import { namedPostures } from './postures/named-postures.ts';
import { type SpineLoad, spineLoad } from './spine-load.ts';
import type { SpineTask } from './spine-task.ts';

const man: Subject = { sex: 'male', heightM: 1.68, massKg: 70 };
const feet = [{ at: 'foot_r' }, { at: 'foot_l' }] as const;
const standing: SpineTask = { subject: man, pose: {}, supports: feet };

function named(id: string): SpineTask {
  const posture = namedPostures.find((p) => p.id === id);
  if (!posture) throw new Error(id);
  const { poseDeg, ...rest } = posture;
  return { ...rest, subject: man, pose: posedInRad(poseDeg) };
}

const l45 = (load: SpineLoad): number => load.levels['L4/L5'].compressionN.value;

describe('the load on the spine', () => {
  it('is 0.45 to 0.55 MPa in the disc L4/L5 of a standing man', () => {
    const { value } = spineLoad(standing).levels['L4/L5'].pressureMPa;
    expect(value).toBeGreaterThan(0.45);
    expect(value).toBeLessThan(0.55);
  });

  it.each(namedPostures.map(({ id }) => id))('is finite, ordered and in balance for %s', (id) => {
    const load = spineLoad(named(id));
    for (const level of levels)
      for (const range of Object.values(load.levels[level])) {
        expect(range.low).toBeLessThanOrEqual(range.value);
        expect(range.high).toBeGreaterThanOrEqual(range.value);
        expect(Number.isFinite(range.low) && Number.isFinite(range.high)).toBe(true);
      }
    expect(load.warnings).toEqual([]);
    expect(load.overloadNm).toBeLessThan(2);
  });

  it('rises from lying through standing and bending to lifting', () => {
    const order = ['supine', 'standing', 'standing-flexed', 'lift-20kg-bent-knees', 'lift-20kg-round-back'];
    const loads = order.map((id) => l45(spineLoad(named(id))));
    expect(loads).toEqual([...loads].sort((a, b) => a - b));
  });

  it('pulls the discs apart when hanging: no pressure beyond that of rest', () => {
    const load = spineLoad(named('hanging'));
    expect(l45(load)).toBeLessThan(0);
    expect(load.levels['L4/L5'].pressureMPa.value).toBeCloseTo(0.1, 6);
  });

  it('is the mirror image in the mirrored posture', () => {
    const bent = (way: number): SpineLoad =>
      spineLoad({
        ...standing,
        pose: { lumbar_bending: 0.2 * way, lumbar_rotation: 0.1 * way, lumbar_extension: -0.3 },
        loads: [{ at: way > 0 ? 'hand_r' : 'hand_l', massKg: 8 }],
      });
    const [right, left] = [bent(1), bent(-1)];
    for (const level of levels)
      expect(left.levels[level].compressionN.value).toBeCloseTo(right.levels[level].compressionN.value, 3);
    expect(left.groups['left-side'].forceN).toBeCloseTo(right.groups['right-side'].forceN, 3);
    expect(left.groups['right-side'].forceN).toBeCloseTo(right.groups['left-side'].forceN, 3);
  });

  it.each(['standing', 'standing-flexed', 'lift-20kg-bent-knees', 'lift-20kg-round-back'])(
    'never falls with more weight in the hands, without tone: %s',
    (id) => {
      const posture = named(id);
      const held = posture.loads?.[0] ?? { at: 'hands' as const };
      let before = 0;
      for (let massKg = 0; massKg <= 24; massKg += 0.5) {
        const now = l45(spineLoad({ ...posture, loads: [{ ...held, massKg }], stability: false }));
        expect(now).toBeGreaterThan(before);
        before = now;
      }
    },
    60_000,
  );

  it('never falls with more weight in the hands of a standing person, tone included', () => {
    let before = 0;
    for (let massKg = 0; massKg <= 24; massKg += 0.5) {
      const now = l45(spineLoad({ ...standing, loads: [{ at: 'hands', massKg }] }));
      expect(now).toBeGreaterThan(before - 1e-6);
      before = now;
    }
  }, 60_000);

  it('hardly changes with half the strength, while the muscles work twice as hard', () => {
    const strong = spineLoad(named('standing-flexed'));
    const weak = spineLoad({ ...named('standing-flexed'), capacity: { extensors: 0.5 } });
    expect(l45(weak) / l45(strong)).toBeGreaterThan(0.9);
    expect(l45(weak) / l45(strong)).toBeLessThan(1.15);
    expect(weak.groups.extensors.atLimit).toBeGreaterThan(strong.groups.extensors.atLimit);
  });

  it('answers with an overload when there is no strength at all', () => {
    const none = Object.fromEntries(
      ['extensors', 'flexors', 'right-side', 'left-side', 'hip-flexors', 'latissimus'].map((g) => [g, 0]),
    );
    const load = spineLoad({ ...named('hold-20kg-far'), capacity: none });
    expect(load.overloadNm).toBeGreaterThan(50);
    expect(load.warnings.join(' ')).toContain('cannot hold this');
  });

  it('answers every posture, load and strength with numbers', () => {
    const angle = fc.double({ min: -1.2, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({
          pelvis_tilt: angle,
          pelvis_list: angle,
          lumbar_extension: angle,
          lumbar_bending: angle,
          lumbar_rotation: angle,
          arm_flex_r: angle,
          elbow_flex_l: angle,
        }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (pose, massKg, extensors) => {
          const load = spineLoad({
            subject: man,
            pose,
            supports: feet,
            loads: [{ at: 'hand_r', massKg }],
            capacity: { extensors },
            stability: false,
          });
          for (const level of levels)
            expect(Number.isFinite(load.levels[level].compressionN.high)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('a question that cannot be answered is refused with a sentence', () => {
  const refused =
    (change: Partial<SpineTask>): (() => SpineLoad) =>
    () =>
      spineLoad({ ...standing, ...change });

  it('names an unknown coordinate', () => {
    const pose = JSON.parse('{"lumbar_flexion": 0.1}');
    expect(refused({ pose })).toThrow('coordinate "lumbar_flexion" is not known');
  });
  it('names a coordinate that is no number', () => {
    expect(refused({ pose: { lumbar_extension: Number.NaN } })).toThrow('coordinate lumbar_extension is NaN');
  });
  it('names degrees that were meant as radians', () => {
    expect(refused({ pose: { lumbar_extension: -40 } })).toThrow('radians, please');
  });
  it('names an impossible person', () => {
    expect(refused({ subject: { ...man, heightM: 17 } })).toThrow('heightM 17');
    expect(refused({ subject: { ...man, massKg: 2 } })).toThrow('massKg 2');
  });
  it('names ten tonnes', () => {
    expect(refused({ loads: [{ at: 'hands', massKg: 10_000 }] })).toThrow(
      'massKg 10000: nobody carries that',
    );
  });
  it('names missing supports', () => {
    expect(refused({ supports: [] })).toThrow('a body that rests on nothing falls');
  });
  it('names a strength that cannot be', () => {
    expect(refused({ capacity: { extensors: -1 } })).toThrow('capacity of extensors is -1');
  });
  it('says that a hip is too weak, not that the supports are wrong, where a hip gives all it has', () => {
    const load = spineLoad({
      ...named('side-bridge'),
      subject: { sex: 'female', heightM: 1.6, massKg: 120 },
      supports: [
        { at: 'elbow_r', friction: 0.5 },
        { at: 'foot_r', friction: 0.5 },
      ],
    });
    expect(load.warnings.join(' ')).toContain('A hip or shoulder that carries gives all it has');
    expect(load.warnings.join(' ')).not.toContain('would fall or tip over');
  });
  it('warns of supports that cannot hold the body', () => {
    const load = spineLoad({ ...standing, supports: [{ at: 'head' }] });
    expect(load.warnings.join(' ')).toContain('would fall or tip over');
  });
});
