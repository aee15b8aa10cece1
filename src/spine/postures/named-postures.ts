import type { Support } from '../supports/setup.ts';
import type { NamedPosture, PostureDeg } from './named-posture.ts';

const feet: readonly Support[] = [{ at: 'foot_r' }, { at: 'foot_l' }];
const seat: readonly Support[] = [{ at: 'pelvis' }, ...feet];
const arms = (flex: number, elbow: number): PostureDeg => ({
  arm_flex_r: flex,
  arm_flex_l: flex,
  elbow_flex_r: elbow,
  elbow_flex_l: elbow,
});
const legs = (hip: number, knee: number): PostureDeg => ({
  hip_flexion_r: hip,
  hip_flexion_l: hip,
  knee_angle_r: knee,
  knee_angle_l: knee,
});
const sitting = legs(85, 90);
const elbows = (friction: number): readonly Support[] => [
  { at: 'elbow_r', friction },
  { at: 'elbow_l', friction },
];

/** Standing and sitting, with and without load. */
const upright: readonly NamedPosture[] = [
  { id: 'standing', name: 'Standing', poseDeg: {}, supports: feet },
  {
    id: 'standing-flexed',
    name: 'Standing, bent forward 40 degrees in the low back',
    poseDeg: { lumbar_extension: -40, ...arms(40, 0) },
    supports: feet,
  },
  {
    id: 'standing-extended',
    name: 'Standing, bent back 18 degrees in the low back',
    poseDeg: { lumbar_extension: 18, ...arms(-18, 0) },
    supports: feet,
  },
  {
    id: 'standing-lateral',
    name: 'Standing, bent 20 degrees to the right',
    poseDeg: { lumbar_bending: 20 },
    supports: feet,
  },
  {
    id: 'sitting-upright',
    name: 'Sitting upright without a backrest',
    poseDeg: { pelvis_tilt: 5, ...sitting, ...arms(10, 30) },
    supports: [...seat, { at: 'hand_r', maxN: 16 }, { at: 'hand_l', maxN: 16 }],
  },
  {
    id: 'sitting-straight',
    name: 'Sitting with the back held straight, arms free',
    poseDeg: { pelvis_tilt: 5, lumbar_extension: -3, ...sitting, ...arms(13, 45) },
    supports: seat,
  },
  {
    id: 'sitting-slouched',
    name: 'Slouched against a backrest',
    poseDeg: { pelvis_tilt: 30, lumbar_extension: -9, ...sitting, ...arms(-6, 45) },
    supports: [
      ...seat,
      { at: 'upper_back', normalFromVerticalDeg: 69, friction: 0.5 },
      { at: 'lower_back', normalFromVerticalDeg: 69, friction: 0.5 },
      { at: 'forearm_r', maxN: 30, friction: 0.2 },
      { at: 'forearm_l', maxN: 30, friction: 0.2 },
    ],
    relaxed: true,
  },
  {
    id: 'sitting-flexed',
    name: 'Sitting, bent forward 35 degrees in the low back, arms hanging',
    poseDeg: { pelvis_tilt: 3, lumbar_extension: -35, ...sitting, ...arms(32, 0) },
    supports: seat,
  },
  {
    id: 'sitting-elbows-on-thighs',
    name: 'Sitting bent forward, elbows on the thighs',
    poseDeg: { pelvis_tilt: 3, lumbar_extension: -35, ...sitting, ...arms(42, 65) },
    supports: [...seat, ...elbows(0.5)],
    relaxed: true,
  },
  {
    id: 'hold-20kg-close',
    name: 'Standing, 20 kg held close to the body',
    poseDeg: { pelvis_tilt: 1.5, lumbar_extension: 4.5, ...arms(-11, 135) },
    supports: feet,
    loads: [{ at: 'hands', massKg: 20 }],
  },
  {
    id: 'hold-20kg-far',
    name: 'Standing, 20 kg held with outstretched arms',
    poseDeg: { pelvis_tilt: 4.5, lumbar_extension: 15, ...arms(65.5, 0) },
    supports: feet,
    loads: [{ at: 'hands', massKg: 20 }],
  },
  {
    id: 'lift-20kg-round-back',
    name: 'Lifting 20 kg with a round back',
    poseDeg: { pelvis_tilt: -17, lumbar_extension: -50, ...arms(67, 0) },
    supports: feet,
    loads: [{ at: 'hands', massKg: 20, forwardOfL4L5M: 0.25 }],
  },
  {
    id: 'lift-20kg-bent-knees',
    name: 'Lifting 20 kg with bent knees',
    poseDeg: { pelvis_tilt: -22, lumbar_extension: -20, ...legs(90, 100), ...arms(34, 8) },
    supports: feet,
    loads: [{ at: 'hands', massKg: 20, forwardOfL4L5M: 0.18 }],
  },
];

/** Lying, hanging, and on hands, elbows, knees. */
const other: readonly NamedPosture[] = [
  {
    id: 'supine',
    name: 'Lying on the back',
    poseDeg: { pelvis_tilt: 90 },
    supports: [{ at: 'upper_back' }, { at: 'head' }, { at: 'lower_back' }, { at: 'pelvis' }],
    relaxed: true,
  },
  {
    id: 'prone',
    name: 'Lying on the front',
    poseDeg: { pelvis_tilt: -90 },
    supports: [{ at: 'chest' }, { at: 'head' }, { at: 'belly' }, { at: 'pelvis' }],
    relaxed: true,
  },
  {
    id: 'side-lying',
    name: 'Lying on the right side',
    poseDeg: { pelvis_list: 90 },
    supports: [
      { at: 'side_r' },
      { at: 'head' },
      { at: 'flank_r' },
      { at: 'pelvis' },
      { at: 'arm_r' },
      { at: 'arm_l' },
    ],
    relaxed: true,
  },
  {
    id: 'prone-on-elbows',
    name: 'Lying on the front, propped on the elbows',
    poseDeg: { pelvis_tilt: -82, lumbar_extension: 25, ...arms(57, 90) },
    supports: [...elbows(0.5), { at: 'pelvis' }],
    relaxed: true,
  },
  {
    id: 'ninety-ninety',
    name: 'On the back, calves on a seat, hips and knees at a right angle',
    poseDeg: { pelvis_tilt: 90, lumbar_extension: -18, ...legs(90, 90) },
    supports: [
      { at: 'upper_back' },
      { at: 'head' },
      { at: 'lower_back' },
      { at: 'pelvis' },
      { at: 'calf_r' },
      { at: 'calf_l' },
    ],
    relaxed: true,
  },
  {
    id: 'hanging',
    name: 'Hanging by the hands from a bar',
    poseDeg: { pelvis_tilt: -1.3, ...arms(180, 0) },
    supports: [
      { at: 'grip_r', friction: 0.5 },
      { at: 'grip_l', friction: 0.5 },
    ],
    relaxed: true,
  },
  {
    id: 'curl-up',
    name: 'On the back, knees bent, head and shoulder blades lifted',
    poseDeg: {
      pelvis_tilt: 90,
      lumbar_extension: -10,
      thorax_extension: -30,
      neck_extension: -15,
      ...legs(50, 100),
    },
    supports: [
      { at: 'pelvis', friction: 0.5 },
      { at: 'lower_back' },
      { at: 'mid_back' },
      { at: 'foot_r', friction: 0.5 },
      { at: 'foot_l', friction: 0.5 },
    ],
    freePelvis: true,
  },
  {
    id: 'superman',
    name: 'On the front, arms, chest and legs lifted',
    poseDeg: {
      pelvis_tilt: -90,
      lumbar_extension: 12,
      thorax_extension: 12,
      ...legs(-10, 0),
      ...arms(165, 0),
    },
    supports: [{ at: 'pelvis' }],
  },
  {
    id: 'four-point',
    name: 'On hands and knees',
    poseDeg: { pelvis_tilt: -90, ...legs(90, 90), ...arms(90, 0), wrist_flex_r: -80, wrist_flex_l: -80 },
    supports: [
      { at: 'hand_r', friction: 0.5 },
      { at: 'hand_l', friction: 0.5 },
      { at: 'knee_r', friction: 0.5 },
      { at: 'knee_l', friction: 0.5 },
    ],
  },
  {
    id: 'plank',
    name: 'Face down on forearms and toes',
    poseDeg: { pelvis_tilt: -84, ...arms(84, 90), ankle_angle_r: 10, ankle_angle_l: 10 },
    supports: [...elbows(0.5), { at: 'toes_r', friction: 0.5 }, { at: 'toes_l', friction: 0.5 }],
  },
  {
    id: 'side-bridge',
    name: 'On the right elbow and the feet, body straight',
    poseDeg: { pelvis_list: 78, arm_add_r: -78, elbow_flex_r: 90, arm_add_l: 0 },
    supports: [
      { at: 'elbow_r', friction: 0.5 },
      { at: 'foot_r', friction: 0.5 },
      { at: 'foot_l', friction: 0.5 },
    ],
  },
  {
    id: 'bridge',
    name: 'On shoulders and feet, hips lifted',
    poseDeg: { pelvis_tilt: 112, ...legs(2, 88), ...arms(-20, 0) },
    supports: [
      { at: 'head' },
      { at: 'upper_back', friction: 0.5 },
      { at: 'foot_r', friction: 0.5 },
      { at: 'foot_l', friction: 0.5 },
    ],
  },
];

/** The postures that the model knows by name. Angles: docs/reference/spine-model.md. */
export const namedPostures: readonly NamedPosture[] = [...upright, ...other];
