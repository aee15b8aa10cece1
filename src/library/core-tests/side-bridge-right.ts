import { mirrorPose } from '#motion';
import { leftSideBridge, onLeftForearm } from '../start-poses.ts';
import type { CoreTest } from './core-test.ts';
import { sideBridgeNorms } from './side-bridge-norms.ts';

export const sideBridgeRight: CoreTest = {
  id: 'side-bridge-right',
  name: 'Right side hold',
  measures: 'right-side',
  side: 'right',
  position: 'lying-on-side',
  equipment: [],
  notWith: ['shoulder-pain', 'high-blood-pressure', 'glaucoma', 'pregnant', 'recent-surgery', 'hernia'],
  steps: [
    'Lie on your right side on a mat or carpet, legs long.',
    'Put your right elbow under your shoulder.',
    'Put your top foot in front of the lower one.',
    'Rest your other hand on your top hip.',
    'Lift your hips until your body is one straight line.',
    'Stay there as long as you can. Keep breathing.',
  ],
  cue: 'Hips in line. Keep breathing.',
  endsWhen: ['Your hips sink or touch the floor.', 'You roll forward or back and cannot correct it.'],
  capS: 240,
  tries: 1,
  // Side bridge test-retest in 24 women: ICC 0.81, typical error 10.95 s.
  typicalErrorS: 10.95,
  typicalErrorEvidence: 'side-bridge-error',
  restAfterS: 300,
  norms: sideBridgeNorms,
  noNorm: 'Nobody of 60 or over was measured.',
  works: 'Right side works',
  glow: 'side',
  motion: {
    kind: 'hold',
    view: 'front',
    props: ['mat'],
    supports: ['elbow_r', 'hand_r', 'foot_r'],
    slides: ['hand_r', 'foot_r'],
    heldBy: [{ at: 'foot_l', friction: 0.5 }],
    keyframes: [
      { atS: 0, poseDeg: mirrorPose(onLeftForearm) },
      { atS: 2, poseDeg: mirrorPose(leftSideBridge) },
    ],
  },
  evidence: ['hold-times-400-adults', 'side-bridge-error', 'core-endurance-reliable'],
};
