import { stopSigns } from '../stop-signs.ts';
import type { ExplainedRelief } from './explained-relief.ts';

export const walkingInWater: ExplainedRelief = {
  id: 'walking-in-water',
  name: 'Walking in water',
  kind: 'explained',
  offer: 'elsewhere',
  whatItIs: 'Walking or resting in a pool, the water at your chest, so that it carries a part of you.',
  because: 'It needs a pool, and a screen has no place there.',
  notFor: [
    { text: 'An open wound or a skin infection' },
    { text: 'Fits, or a heart that is not steady, unless a doctor agrees' },
    { text: 'Loss of control over bladder or bowel: if it is new, get help today' },
    { text: 'Not being at ease in water, or nobody near' },
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
  ],
  steps: [
    'Go in by steps, to water at chest height.',
    'Walk forward, upright, at an easy pace.',
    'Walk backward and sideways for a change.',
    'Rest at the side, shoulders under water, when you like.',
    'Come out slowly. You will feel heavy again.',
  ],
  dose: '15 to 30 minutes. That is ours; the study that measured height used 30 minutes of rest in water.',
  stopIf: [...stopSigns, 'You feel cold, dizzy or short of breath'],
  expect:
    'It can feel good for about an hour. Healthy people resting in deep water regained the height they had lost. Running in shallow water was no gentler than on land. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'very-low',
  evidence: ['relief-water-sitting', 'relief-water-running'],
};
