import { describe, expect, it } from 'vitest';
import type { Subject } from '../anatomy/subject.ts';
import { posedInRad } from '../postures/named-posture.ts';
import { namedPostures } from '../postures/named-postures.ts';
import type { SpineTask } from '../spine-task.ts';
import { capacityFromHold, demandOf, holdableKg } from './demand.ts';
import { holdTimeS, shareHeld } from './endurance.ts';
import { strengthNm, strengthWays } from './strength.ts';

const man: Subject = { sex: 'male', heightM: 1.75, massKg: 78 };
const feet = [{ at: 'foot_r' }, { at: 'foot_l' }] as const;

function named(id: string): SpineTask {
  const posture = namedPostures.find((p) => p.id === id);
  if (!posture) throw new Error(id);
  const { poseDeg, ...rest } = posture;
  return { ...rest, subject: man, pose: posedInRad(poseDeg) };
}

/** Sørensen: face down, pelvis and legs held, trunk level in the air, arms crossed. */
const sorensen: SpineTask = {
  subject: man,
  pose: posedInRad({
    pelvis_tilt: -90,
    arm_flex_r: 35,
    arm_flex_l: 35,
    elbow_flex_r: 130,
    elbow_flex_l: 130,
  }),
  supports: [{ at: 'pelvis' }],
};

describe('endurance', () => {
  it('follows the curve of the trunk: 40 % for about three minutes', () => {
    expect(holdTimeS(0.4)).toBeCloseTo(182, 0);
  });
  it('reads the share back from the time, with the band of the curve', () => {
    const { value, low, high } = shareHeld(holdTimeS(0.5));
    expect(value).toBeCloseTo(0.5, 9);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  });
  it('refuses a time that is none', () => {
    expect(() => shareHeld(0)).toThrow('timeS 0');
    expect(() => holdTimeS(1.4)).toThrow('share 1.4');
  });
});

const woman: Subject = { sex: 'female', heightM: 1.63, massKg: 65 };

describe('strength at L5/S1', () => {
  it('of an average man is 200 to 300 Nm backwards (McGill; Daggfeldt & Thorstensson 2003)', () => {
    const nm = strengthNm(man, 'extension');
    expect(nm).toBeGreaterThan(200);
    expect(nm).toBeLessThan(300);
  });
  it('is 1.5 to 2.5 times as much backwards as forwards: 2.1 (SD 0.4) sitting, 1.9 kneeling (Kocjan & Sarabon 2014)', () => {
    for (const who of [man, woman]) {
      const ratio = strengthNm(who, 'extension') / strengthNm(who, 'flexion');
      expect(ratio).toBeGreaterThan(1.5);
      expect(ratio).toBeLessThan(2.5);
    }
  });
  it('of an average man is 100 to 200 Nm forwards and sideways: 150 and 145 in McNeill 1980', () => {
    for (const way of ['flexion', 'sideways'] as const) {
      expect(strengthNm(man, way)).toBeGreaterThan(100);
      expect(strengthNm(man, way)).toBeLessThan(200);
    }
  });
  it('is sideways 0.5 to 0.7 of that backwards: 0.55 in Pan 2025, 0.69 in McNeill 1980', () => {
    for (const who of [man, woman]) {
      const share = strengthNm(who, 'sideways') / strengthNm(who, 'extension');
      expect(share).toBeGreaterThan(0.5);
      expect(share).toBeLessThan(0.7);
    }
  });
  it('is least of all in turning', () => {
    expect(strengthNm(man, 'turning')).toBeGreaterThan(40);
    expect(strengthNm(man, 'turning')).toBeLessThan(strengthNm(man, 'flexion'));
  });
  it('of an average woman is half to four fifths of that of an average man', () => {
    for (const way of strengthWays) {
      const share = strengthNm(woman, way) / strengthNm(man, way);
      expect(share).toBeGreaterThan(0.5);
      expect(share).toBeLessThan(0.8);
    }
  });
});

describe('capacity', () => {
  it('finds that the Sørensen hold asks for a third to a half of strength', () => {
    const demand = demandOf(sorensen);
    expect(demand).toBeGreaterThan(0.3);
    expect(demand).toBeLessThan(0.55);
  });
  it('lets an average man and woman hold the side bridge about as long as measured: 95 and 75 s (McGill 1999)', () => {
    const holdS = (subject: Subject): number => holdTimeS(demandOf({ ...named('side-bridge'), subject }));
    expect(Math.abs(holdS(man) / 95 - 1)).toBeLessThan(0.2);
    expect(Math.abs(holdS(woman) / 75 - 1)).toBeLessThan(0.2);
  });
  it('gives half the capacity to whoever needs twice the share', () => {
    const long = capacityFromHold(sorensen, holdTimeS(0.4), 'extensors').capacity.value;
    const short = capacityFromHold(sorensen, holdTimeS(0.8), 'extensors').capacity.value;
    expect(short / long).toBeCloseTo(0.5, 6);
  });
  it('asks twice the share of muscles that are half as strong', () => {
    const half = demandOf({
      ...sorensen,
      capacity: { extensors: 0.5, 'right-side': 0.5, 'left-side': 0.5, latissimus: 0.5 },
    });
    expect(half / demandOf(sorensen)).toBeGreaterThan(1.7);
  });
  it('lets weak muscles hold less in the hands', () => {
    const far: SpineTask = { ...named('hold-20kg-far'), supports: feet };
    const strong = holdableKg(far);
    const weak = holdableKg({ ...far, capacity: { extensors: 0.5 } });
    expect(strong).toBeGreaterThan(25);
    expect(weak).toBeLessThan(0.75 * strong);
  });
});
