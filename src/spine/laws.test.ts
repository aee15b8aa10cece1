import { describe, expect, it } from 'vitest';
import { levels } from './anatomy/rigid-bodies.ts';
import type { Subject } from './anatomy/subject.ts';
import { answer, type Frame } from './model/frame.ts';
import type { Load, LoadPlace } from './model/loads.ts';
import { defaultSettings, type Settings } from './model/settings.ts';
import { type CoordinateName, coordinateNames, type Pose } from './posture/pose.ts';
import { frameOf, type SpineTask, settleTone } from './spine-task.ts';
import { contactNames } from './supports/contact-sites.ts';
import type { Support } from './supports/setup.ts';
import { anyTask, dice } from './validation/any-task.ts';

const man: Subject = { sex: 'male', heightM: 1.75, massKg: 78 };
const feet = [{ at: 'foot_r' }, { at: 'foot_l' }] as const;
const rad = Math.PI / 180;

function solved(task: SpineTask, settings: Settings = defaultSettings): Frame {
  const frame = frameOf(task, settings);
  settleTone(task, frame);
  return frame;
}

const between = (next: () => number, low: number, high: number): number => low + (high - low) * next();

/** Standing or bent, arms anywhere in front: from 20 degrees back to 50 forward in the low back. */
function holding(seed: number): Pose {
  const next = dice(seed);
  const arm = between(next, -20, 90) * rad;
  const elbow = between(next, 0, 120) * rad;
  return {
    pelvis_tilt: between(next, -40, 10) * rad,
    lumbar_extension: between(next, -50, 20) * rad,
    arm_flex_r: arm,
    arm_flex_l: arm,
    elbow_flex_r: elbow,
    elbow_flex_l: elbow,
  };
}

/** Moment about z that the muscles have to make at each joint, Nm: positive is backward. */
const asked = ({ layout }: Frame): number[] =>
  levels.map((_, j) => layout.problem.target[layout.lumbarRow + 3 * j + 2] ?? 0);

const held = (pose: Pose, massKg: number, stability: boolean): Frame =>
  solved({
    subject: man,
    pose,
    supports: feet,
    stability,
    ...(massKg > 0 && { loads: [{ at: 'hands', massKg }] }),
  });

/** Whether a load in the hands turns every joint the way that the muscles hold it already. */
function loadAdds(pose: Pose): boolean {
  const bare = asked(held(pose, 0, false));
  return asked(held(pose, 1, false)).every((v, j) => v - (bare[j] ?? 0) >= 0 === (bare[j] ?? 0) >= 0);
}

/** Largest fall of any disc's compression from one weight in the hands to the next. */
function worstFall(pose: Pose, stability: boolean, stepKg: number): number {
  let before: readonly number[] | undefined;
  let worst = 0;
  for (let kg = 0; kg <= 24; kg += stepKg) {
    const now = [...held(pose, kg, stability).joints.compressionN];
    const last = before ?? now;
    worst = Math.max(worst, ...now.map((v, j) => (last[j] ?? 0) - v));
    before = now;
  }
  return worst;
}

describe('more weight in the hands', () => {
  const poses = Array.from({ length: 40 }, (_, i) => holding(i + 1));
  const adding = poses.filter(loadAdds);

  it('never lowers the load on any disc where it turns every joint the way that the muscles hold it already', () => {
    expect(adding.length).toBeGreaterThan(25);
    for (const pose of adding) expect(worstFall(pose, false, 2)).toBeLessThan(1e-6);
  }, 60_000);
  it('nor does it with the tone that steadies the spine', () => {
    for (const pose of adding.slice(0, 8)) expect(worstFall(pose, true, 4)).toBeLessThan(1e-6);
  }, 60_000);
  it('lowers it at first where a person leans back and holds the load in front: it takes over from the belly', () => {
    const leaning = { lumbar_extension: 18 * rad, arm_flex_r: 40 * rad, arm_flex_l: 40 * rad };
    expect(loadAdds(leaning)).toBe(false);
    expect(worstFall(leaning, false, 1)).toBeGreaterThan(10);
  });
});

const otherSide = <T extends string>(name: T, all: readonly T[]): T => {
  const flipped = name.replace(/_(r|l)$/, (_, side) => (side === 'r' ? '_l' : '_r'));
  return all.find((one) => one === flipped) ?? name;
};
const acrossTheMiddle = /^(pelvis_(list|rotation|tz)|(lumbar|thorax|neck)_(bending|rotation))$/;

function mirroredPose(pose: Pose): Pose {
  const mirrored: Partial<Record<CoordinateName, number>> = {};
  for (const name of coordinateNames) {
    const value = pose[name];
    if (value !== undefined)
      mirrored[otherSide(name, coordinateNames)] = acrossTheMiddle.test(name) ? -value : value;
  }
  return mirrored;
}

const hands: readonly LoadPlace[] = ['hand_r', 'hand_l'];

function mirrored(task: SpineTask): SpineTask {
  const { 'right-side': right = 1, 'left-side': left = 1, ...rest } = task.capacity ?? {};
  const support = ({ normalTurnedDeg, ...s }: Support): Support => ({
    ...s,
    at: otherSide(s.at, contactNames),
    ...(normalTurnedDeg !== undefined && { normalTurnedDeg: -normalTurnedDeg }),
  });
  const load = ({ forceN, ...l }: Load): Load => ({
    ...l,
    at: otherSide(l.at, hands),
    ...(forceN && { forceN: [forceN[0], forceN[1], -forceN[2]] }),
  });
  return {
    ...task,
    pose: mirroredPose(task.pose),
    supports: task.supports.map(support),
    loads: (task.loads ?? []).map(load),
    capacity: { ...rest, 'right-side': left, 'left-side': right },
  };
}

describe('the mirrored question', () => {
  it('has the mirrored answer, whatever the posture, supports, loads and strengths', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const task = { ...anyTask(dice(seed)), stability: false };
      const [here, there] = [solved(task), solved(mirrored(task))];
      const most = Math.max(1, ...here.joints.forceN.map(Math.abs));
      levels.forEach((_, j) => {
        const differ = (a: Float64Array, b: Float64Array, sign: number): number =>
          Math.abs((a[j] ?? 0) - sign * (b[j] ?? 0)) / most;
        expect(differ(here.joints.compressionN, there.joints.compressionN, 1)).toBeLessThan(1e-4);
        expect(differ(here.joints.shearForwardN, there.joints.shearForwardN, 1)).toBeLessThan(1e-4);
        expect(differ(here.joints.shearRightN, there.joints.shearRightN, -1)).toBeLessThan(1e-4);
      });
    }
  }, 30_000);
});

describe('a body that is turned about the vertical together with all that it rests on', () => {
  const standing: Pose = { lumbar_bending: -0.2, arm_add_l: -1.5, arm_flex_r: 0.8, elbow_flex_l: 1.2 };
  const wall = { normalFromVerticalDeg: 90, friction: 0.4 };
  const turnedBy = (deg: number): Frame =>
    solved({
      subject: man,
      pose: { ...standing, pelvis_rotation: -deg * rad },
      supports: [
        { at: 'foot_r', friction: 0.5, normalTurnedDeg: deg },
        { at: 'foot_l', friction: 0.5, normalTurnedDeg: deg },
        { at: 'elbow_l', ...wall, normalTurnedDeg: 90 + deg },
      ],
      stability: false,
    });

  it('carries the same', () => {
    const still = turnedBy(0);
    for (const deg of [-170, -90, -33, 12, 90, 145]) {
      const turned = turnedBy(deg);
      levels.forEach((_, j) => {
        const here = still.joints.compressionN[j] ?? 0;
        expect(turned.joints.compressionN[j]).toBeCloseTo(here, 3);
        expect(turned.joints.shearRightN[j]).toBeCloseTo(still.joints.shearRightN[j] ?? 0, 3);
      });
    }
  });
  it('is pushed to the right by a wall on its left', () => {
    const { setup, recruited, layout } = turnedBy(0);
    const feet = setup.contacts.slice(0, 6).reduce((sum, { directions }) => sum + directions.length, 0);
    const elbow = setup.contacts[6];
    const push = (elbow?.directions ?? []).reduce(
      (sum, [, , z], i) => sum + z * (recruited.activation[layout.contactColumn + feet + i] ?? 0),
      0,
    );
    expect(elbow?.name).toBe('elbow_l');
    expect(elbow?.normal[2]).toBeCloseTo(1, 12);
    expect(push).toBeGreaterThan(0);
  });
});

describe('scaling', () => {
  const person: Subject = { sex: 'female', heightM: 1.6, massKg: 60 };
  const upright: SpineTask = { subject: person, pose: {}, supports: feet, stability: false };
  const bentAround: SpineTask = {
    ...upright,
    pose: { lumbar_extension: -0.6, lumbar_bending: 0.2, lumbar_rotation: 0.1, arm_flex_r: 1 },
  };
  const ratios = (a: Frame, b: Frame): number[] =>
    [...b.joints.compressionN].map((v, j) => v / (a.joints.compressionN[j] ?? 1));

  it.each([
    ['upright', upright],
    ['bent and turned', bentAround],
  ])('of all that weighs, pulls and resists by one number scales every force by it: %s', (_, task) => {
    const k = 1.7;
    const heavier: SpineTask = { ...task, subject: { ...person, massKg: k * person.massKg } };
    const stronger: Settings = {
      ...defaultSettings,
      stressNCm2: defaultSettings.stressNCm2 * k ** (1 / 3),
      jointStiffness: k,
      slackPrice: defaultSettings.slackPrice / k ** 2,
    };
    const [a, b] = [solved(task), solved(heavier, stronger)];
    for (const ratio of ratios(a, b)) expect(ratio).toBeCloseTo(k, 6);
    a.recruited.activation.forEach((v, i) => {
      expect(b.recruited.activation[i]).toBeCloseTo(v, 6);
    });
  });

  it.each([
    ['upright', upright],
    ['bent and turned', bentAround],
  ])('of every length by k at the same moments divides every force by k: %s', (_, task) => {
    const k = 1.2;
    const taller: Subject = { ...person, heightM: k * person.heightM, massKg: person.massKg / k };
    const settings: Settings = {
      ...defaultSettings,
      stressNCm2: defaultSettings.stressNCm2 * k ** (-1 / 3),
      jointStiffness: k ** -3,
    };
    const [a, b] = [solved(task), solved({ ...task, subject: taller }, settings)];
    for (const ratio of ratios(a, b)) expect(ratio).toBeCloseTo(1 / k, 6);
  });

  it.each([
    [1.5, 50],
    [1.6, 60],
    [1.75, 78],
    [1.9, 95],
  ])('steadies a man of %d m and %d kg with a little tone', (heightM, massKg) => {
    const task: SpineTask = { ...upright, subject: { sex: 'male', heightM, massKg }, stability: true };
    const tone = settleTone(task, frameOf(task))?.tone ?? 0;
    expect(tone).toBeGreaterThan(0.002);
    expect(tone).toBeLessThan(0.01);
  });

  it('answers the same frame alike twice', () => {
    const frame = solved(bentAround);
    const first = [...frame.joints.compressionN];
    answer(frame, 0);
    frame.joints.compressionN.forEach((v, j) => {
      expect(v).toBeCloseTo(first[j] ?? 0, 9);
    });
  });
});
