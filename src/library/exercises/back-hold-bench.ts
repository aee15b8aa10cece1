import { sorensen } from '../core-tests/more/sorensen.ts';
import type { Exercise } from './exercise.ts';

export const backHoldBench: Exercise = {
  id: 'back-hold-bench',
  name: 'Back hold over a bench',
  ladder: 'back',
  rung: 4,
  alsoTrains: ['hips'],
  sides: 'both',
  position: 'lying-on-front',
  equipment: ['bench'],
  notWith: sorensen.notWith,
  purpose: 'Back, bottom and thighs hold your trunk in the air.',
  steps: [
    'Lie on your front on a bench, its edge at your hip bones.',
    'Somebody sits on your lower legs.',
    'Rest your hands on a chair before you.',
    'Cross your arms and make one line, head to heels.',
    'Hold ten seconds, breathe, and put your hands down.',
  ],
  cue: 'One straight line. Look down.',
  faults: ['Back arches above the line', 'Chest sinks', 'Breath held'],
  works: 'Back and buttocks work',
  glow: 'back',
  motion: sorensen.motion,
  direction: 'extension',
  camera: { sees: 'well', angle: 'trunk-to-floor', deg: [0, 10] },
  dose: { kind: 'holds', holdS: 10, reps: 3, sets: 2, restS: 40 },
  evidence: ['sorensen-561-adults', 'mcgill-short-holds', 'programme-rules'],
};
