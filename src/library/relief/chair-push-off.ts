import { handsOnSeat, pushedUp } from './relief-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';
import { stopSigns } from './stop-signs.ts';

export const chairPushOff: ReliefTechnique = {
  id: 'chair-push-off',
  name: 'Pushing up from the chair',
  purpose: 'Takes weight off your back during a day of sitting.',
  position: 'sitting',
  equipment: ['chair'],
  notFor: [
    { text: 'A painful shoulder', caution: 'shoulder-pain' },
    { text: 'A painful wrist', caution: 'wrist-pain' },
    { text: 'High blood pressure that is not treated', caution: 'high-blood-pressure' },
    { text: 'A hernia of the belly', caution: 'hernia' },
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
  ],
  steps: [
    'Sit on a firm chair without wheels, feet flat.',
    'Put your hands on the seat beside your hips.',
    'Push until your seat is light. It need not lift off.',
    'Hold 10 seconds, let the waist hang long, keep breathing.',
    'Sink back slowly and rest 10 seconds. Five times.',
  ],
  cue: 'Push with the arms, let the waist hang, keep breathing.',
  stopIf: [...stopSigns, 'A shoulder or wrist hurts', 'You feel dizzy'],
  minutes: { default: 2, least: 1, most: 2 },
  dose: '10 seconds, five times, every hour or two of sitting. That is ours; no study set it.',
  expect:
    'It may feel good for a while, an hour at most. Six healthy people were measured before and after in a first small trial; nobody in pain was. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'very-low',
  motion: {
    kind: 'repetitions',
    keyframes: [
      { atS: 0, poseDeg: handsOnSeat },
      { atS: 3, poseDeg: pushedUp },
      { atS: 7, poseDeg: pushedUp },
      { atS: 10, poseDeg: handsOnSeat },
    ],
    supports: ['foot_r', 'foot_l'],
    props: ['chair'],
    view: 'side',
  },
  evidence: ['relief-seated-unloading', 'cochrane-traction-2013', 'pressure-cautions'],
};
