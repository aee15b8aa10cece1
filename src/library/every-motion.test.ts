import { describe, expect, test } from 'vitest';
import { bodyDuring, durationS, type Motion, mirrorMotion, plantedOf, restHeights } from '#motion';
import {
  bodyPositions,
  type CoordinateName,
  clearanceM,
  contactPoint,
  coordinateNames,
  type Subject,
  supportNames,
} from '#spine';
import { coreTests } from './core-tests/all-core-tests.ts';
import { moreTests } from './core-tests/more/all-more-tests.ts';
import { exercises } from './exercises/all-exercises.ts';
import { reliefTechniques } from './relief/all-relief.ts';

const people: readonly Subject[] = [
  { sex: 'female', heightM: 1.58, massKg: 58 },
  { sex: 'male', heightM: 1.88, massKg: 90 },
];
const motions: readonly (readonly [name: string, motion: Motion])[] = [
  ...exercises,
  ...reliefTechniques,
  ...coreTests,
  ...moreTests,
].flatMap(({ id, motion }): [string, Motion][] => [
  [id, motion],
  [`${id}, other side`, mirrorMotion(motion)],
]);

/**
 * What healthy adults reach, degrees; rounded outward. Trunk: White & Panjabi 1990; limbs: AAOS 1965, with the shoulder
 * blade's share in the arm's.
 */
const rangeDeg: readonly (readonly [RegExp, low: number, high: number])[] = [
  [/^pelvis_(tilt|list|rotation)$/, -180, 180],
  [/^pelvis_t[xyz]$/, -180, 180],
  [/^lumbar_extension$/, -60, 30],
  [/^lumbar_bending$/, -30, 30],
  [/^lumbar_rotation$/, -15, 15],
  [/^thorax_extension$/, -45, 25],
  [/^thorax_bending$/, -30, 30],
  [/^thorax_rotation$/, -40, 40],
  [/^neck_extension$/, -60, 65],
  [/^neck_bending$/, -45, 45],
  [/^neck_rotation$/, -80, 80],
  [/^hip_flexion/, -30, 130],
  [/^hip_adduction/, -50, 30],
  [/^hip_rotation/, -50, 45],
  [/^knee_angle/, 0, 150],
  [/^ankle_angle/, -60, 35],
  [/^arm_flex/, -65, 182],
  [/^arm_add/, -150, 50],
  [/^arm_rot/, -92, 92],
  [/^elbow_flex/, 0, 150],
  [/^wrist_flex/, -92, 80],
];
const rangeOf = (name: CoordinateName) => rangeDeg.find(([pattern]) => pattern.test(name));

test('every coordinate has a range', () => {
  expect(coordinateNames.filter((n) => rangeOf(n) === undefined)).toEqual([]);
  expect(motions.length).toBeGreaterThan(70);
});

interface Moment {
  readonly motion: Motion;
  readonly tS: number;
  readonly where: string;
  readonly planted: ReturnType<typeof plantedOf>;
  readonly settled: ReturnType<typeof bodyDuring>;
}

/** The whole movement of each person, there and back. */
function momentsOf(motion: Motion): Moment[] {
  const end = durationS(motion);
  const count = end === 0 ? 0 : 8;
  return people.flatMap((who) => {
    const planted = plantedOf(motion, who);
    return Array.from({ length: count + 1 }, (_, i) => {
      const tS = count === 0 ? 0 : (end * i) / count;
      const settled = bodyDuring(motion, who, tS, planted);
      return { motion, tS, planted, settled, where: `${who.heightM} m at ${tS.toFixed(1)} s` };
    });
  });
}

const cm = (m: number): string => `${(m * 100).toFixed(1)} cm`;

function wrongPlaces({ motion, settled: { body }, planted, where }: Moment): string[] {
  const found: string[] = [];
  // A foot bends at its ball when it stands on it; the toes' own balls of flesh are looked at below.
  for (const [name, at] of Object.entries(bodyPositions(body)))
    if (at[1] < -0.02 && !name.startsWith('toe')) found.push(`${name} ${cm(at[1])} in the floor, ${where}`);
  const rests = restHeights(motion);
  for (const s of supportNames) {
    const over = clearanceM(body, s);
    if (over < -0.02) found.push(`${s} ${cm(over)} in the floor, ${where}`);
    if (!motion.supports.includes(s)) continue;
    const gap = over - (rests[s] ?? 0);
    if (Math.abs(gap) > 0.02) found.push(`${s} ${cm(gap)} off its rest, ${where}`);
    const [x, , z] = contactPoint(body, s);
    const [px, , pz] = planted[s] ?? [x, 0, z];
    const slid = Math.hypot(x - px, z - pz);
    if (slid > 0.04 && /^(foot|hand|knee|toes|elbow|heel)/.test(s))
      found.push(`${s} slid ${cm(slid)}, ${where}`);
  }
  return found;
}

function wrongAngles({ settled: { pose }, where }: Moment): string[] {
  return coordinateNames.flatMap((name) => {
    const [, low, high] = rangeOf(name) ?? [undefined, 0, 0];
    const deg = ((pose[name] ?? 0) * 180) / Math.PI;
    return deg < low - 0.5 || deg > high + 0.5 ? [`${name} ${deg.toFixed(0)}°, ${where}`] : [];
  });
}

describe.each(motions)('%s', (_name, motion) => {
  const moments = momentsOf(motion);

  test('touches what it rests on, keeps its place there and is never in the floor', () => {
    expect(moments.flatMap(wrongPlaces)).toEqual([]);
  });

  test('bends no joint further than people do', () => {
    expect(moments.flatMap(wrongAngles)).toEqual([]);
  });
});
