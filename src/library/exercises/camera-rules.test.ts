import { describe, expect, it } from 'vitest';
import { bodyDuring, type Motion, peakS, plantedOf } from '#motion';
import { bodyPositions, type Subject, type Vec3 } from '#spine';
import { exercises } from './all-exercises.ts';
import type { CameraAngle, Exercise } from './exercise.ts';

const person: Subject = { sex: 'female', heightM: 1.7, massKg: 65 };
/** A pose estimate errs by about this much, and a rule is a proposal. */
const slackDeg = 15;
type Positions = ReturnType<typeof bodyPositions>;
type Three = readonly [Vec3, Vec3, Vec3];

function between([a, b, c]: Three): number {
  const [u, v] = [minus(a, b), minus(c, b)];
  const dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
  return (Math.acos(dot / (Math.hypot(...u) * Math.hypot(...v))) * 180) / Math.PI;
}
const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const toFloor = ([x, y, z]: Vec3) => (Math.atan2(Math.abs(y), Math.hypot(x, z)) * 180) / Math.PI;

/** The angle on each side of the body, as a camera would work it out from its points. */
function anglesOf(angle: CameraAngle, p: Positions): readonly number[] | undefined {
  switch (angle) {
    case 'shoulder-hip-ankle':
      return [between([p.shoulder_r, p.hip_r, p.ankle_r]), between([p.shoulder_l, p.hip_l, p.ankle_l])];
    case 'shoulder-hip-knee':
      return [between([p.shoulder_r, p.hip_r, p.knee_r]), between([p.shoulder_l, p.hip_l, p.knee_l])];
    case 'hip-knee-ankle':
      return [between([p.hip_r, p.knee_r, p.ankle_r]), between([p.hip_l, p.knee_l, p.ankle_l])];
    case 'shoulder-elbow-wrist':
      return [between([p.shoulder_r, p.elbow_r, p.wrist_r]), between([p.shoulder_l, p.elbow_l, p.wrist_l])];
    case 'trunk-to-floor':
      return [toFloor(minus(p.shoulder_r, p.hip_r)), toFloor(minus(p.shoulder_l, p.hip_l))];
    case 'thigh-to-floor':
      return [toFloor(minus(p.knee_r, p.hip_r)), toFloor(minus(p.knee_l, p.hip_l))];
    case 'knees-apart':
      return [between([p.knee_r, p.pelvis, p.knee_l])];
    default:
      return undefined;
  }
}

function positionsAt({ motion }: Exercise, tS: number): Positions {
  return bodyPositions(bodyDuring(motion, person, tS, plantedOf(motion, person)).body);
}

/** Of a hold only where it stays; the way there is not the exercise. */
const worked = ({ kind, keyframes }: Motion) => (kind === 'hold' ? keyframes.slice(-1) : keyframes);

const near = (angles: readonly number[], low: number, high: number) =>
  angles.some((deg) => deg >= Math.min(low, high, 180) - slackDeg && deg <= Math.max(low, high) + slackDeg);

describe('what a camera could follow', () => {
  const seen = exercises.flatMap((exercise) =>
    exercise.camera.sees === 'nothing' ? [] : [{ id: exercise.id, exercise, rule: exercise.camera }],
  );

  it('is said of every exercise, and breath and tension cannot be seen', () => {
    expect(seen.length).toBeGreaterThan(40);
    for (const id of ['breathing-sitting', 'brace', 'drawing-in'])
      expect(exercises.find((one) => one.id === id)?.camera).toEqual({ sees: 'nothing' });
  });

  it.each(seen)('$id moves as its rule says', ({ exercise, rule: { angle, deg } }) => {
    const end = anglesOf(angle, positionsAt(exercise, peakS(exercise.motion)));
    if (end === undefined) return;
    const [from, to] = deg;
    const what = `${angle} ends at ${end.map(Math.round).join(' and ')}`;
    if (exercise.motion.kind === 'hold') return expect(near(end, from, to), what).toBe(true);
    const start = anglesOf(angle, positionsAt(exercise, 0)) ?? [];
    expect(near(start, from, from), `${angle} starts at ${start.map(Math.round).join(' and ')}`).toBe(true);
    expect(near(end, to, to), what).toBe(true);
  });
});

describe('the way an exercise bends the spine', () => {
  it('keeps forward bends from whoever gets worse by them and from thin bones', () => {
    const bends = exercises.filter(({ direction }) => direction === 'flexion');
    expect(bends.length).toBeGreaterThan(4);
    for (const { id, notWith } of bends)
      expect(notWith, id).toEqual(expect.arrayContaining(['worse-bending-forward', 'osteoporosis']));
  });

  it('keeps backward bends from whoever gets worse by them', () => {
    const bends = exercises.filter(({ direction }) => direction === 'extension');
    expect(bends.length).toBeGreaterThan(3);
    for (const { id, notWith } of bends) expect(notWith, id).toContain('worse-bending-backward');
  });

  it('names each direction, and no motion that bends far forward is called anything else', () => {
    expect(new Set(exercises.map(({ direction }) => direction)).size).toBe(5);
    for (const { id, direction, motion } of exercises)
      if (worked(motion).some(({ poseDeg }) => (poseDeg.lumbar_extension ?? 0) < -22))
        expect(direction, id).toBe('flexion');
  });
});
