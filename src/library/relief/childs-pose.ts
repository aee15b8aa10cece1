import { childs } from './relief-poses.ts';
import type { ReliefTechnique } from './relief-technique.ts';
import { stopSigns } from './stop-signs.ts';

export const childsPose: ReliefTechnique = {
  id: 'childs-pose',
  name: 'Child’s pose',
  purpose: 'A soft forward bend on your knees, for backs that dislike bending backward.',
  position: 'kneeling',
  equipment: ['mat'],
  notFor: [
    { text: 'Pain that gets worse bending forward or sitting', caution: 'worse-bending-forward' },
    { text: 'Thin or brittle bones', caution: 'osteoporosis' },
    { text: 'A painful knee', caution: 'knee-pain' },
    { text: 'A painful hip', caution: 'hip-pain' },
    { text: 'A painful shoulder', caution: 'shoulder-pain' },
    { text: 'Pregnancy', caution: 'pregnant' },
    { text: 'Reflux that gets worse bending down', caution: 'reflux' },
    { text: 'Glaucoma', caution: 'glaucoma' },
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
  ],
  steps: [
    'Kneel on a mat with your knees as wide as your hips.',
    'Sit back towards your heels as far as is easy.',
    'Bend forward and let your arms lie long on the floor.',
    'Rest your forehead on the mat or on your fists.',
    'Breathe into the back of your ribs.',
    'To get up, walk your hands back under you.',
  ],
  cue: 'Breathe wide into your back.',
  stopIf: [...stopSigns, 'A knee hurts'],
  minutes: { default: 1, least: 1, most: 3 },
  dose: '1 minute, once or twice, as often as it feels good. That is ours; no study set it.',
  expect:
    'Nobody has measured what it does to pain. It can feel good for a while, an hour at most. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'none-found',
  motion: {
    kind: 'hold',
    keyframes: [{ atS: 0, poseDeg: childs }],
    supports: ['knee_r', 'knee_l', 'toes_r', 'toes_l', 'hand_r', 'hand_l'],
    props: ['mat'],
    view: 'side',
  },
  evidence: ['relief-not-measured', 'sinaki-1984', 'no-best-exercise'],
};
