import { wallLean } from '../start-poses.ts';
import type { Exercise } from './exercise.ts';

const onWall = { normalFromVerticalDeg: -90, friction: 0.5 };

export const wallPlank: Exercise = {
  id: 'wall-plank',
  name: 'Wall plank',
  ladder: 'front',
  rung: 1,
  alsoTrains: ['deep-control'],
  sides: 'both',
  position: 'standing',
  equipment: [],
  notWith: ['recent-surgery'],
  purpose: 'Teaches your front to hold you in one line, with little load.',
  steps: [
    'Stand facing a wall and put both forearms on it.',
    'Walk your feet back until you lean in.',
    'Make one straight line from heels to head.',
    'Tighten your belly and buttocks a little.',
    'Breathe in and out for the whole hold.',
  ],
  cue: 'One straight board. Keep breathing.',
  faults: ['Hips sag towards the wall', 'Shoulders creep up to the ears'],
  works: 'Belly works',
  glow: 'belly',
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: wallLean }],
    supports: ['foot_r', 'foot_l'],
    props: ['wall'],
    view: 'side',
    heldBy: [
      { at: 'elbow_r', ...onWall },
      { at: 'elbow_l', ...onWall },
      { at: 'hand_r', ...onWall },
      { at: 'hand_l', ...onWall },
    ],
  },
  direction: 'neutral',
  camera: { sees: 'well', angle: 'shoulder-hip-ankle', deg: [170, 190] },
  dose: { kind: 'holds', holdS: 10, reps: 4, sets: 2, restS: 20 },
  evidence: ['mcgill-short-holds', 'programme-rules'],
};
