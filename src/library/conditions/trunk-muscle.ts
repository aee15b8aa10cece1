import type { BackCondition } from './condition.ts';

export const trunkMuscle: BackCondition = {
  id: 'trunk-muscle',
  name: 'Trunk muscles that tire early',
  otherNames: ['Under-trained trunk muscles', 'Low trunk endurance', 'Weak core'],
  whatItIs:
    'The muscles around the trunk cannot hold as long as your day asks of them. This is something to train, not a disease.',
  inTheBody:
    'Muscles at the front, back and sides hold the spine like wires hold a mast. When they tire early, joints and discs may carry more of the load. The back is still strong and it adapts.',
  picture: {
    site: { view: 'behind', muscles: 'all-tired' },
    caption: 'Muscles hold the spine from all sides, like wires hold a mast. All of them can be trained.',
    alternative:
      'The trunk seen from behind. Muscles are drawn as wires: two bundles along the spine, and fans from the ribs to the hip bones at both sides.',
    felt: ['left-low-back', 'low-back-middle', 'right-low-back'],
  },
  howItShows: [
    'An ache that grows with sitting, standing or carrying',
    'Better after a change of position',
    'Short holds in the core check',
    'You have moved little of late, or had a baby, an illness or an operation',
    'No leg signs',
  ],
  usualCourse:
    'Holds usually get longer within four to six weeks of training. Pain may change sooner or later than that, or for other reasons. Weak muscles have not been shown to be why a back hurts.',
  whatHelps: [
    'A few exercises, three to five days a week',
    'Short holds, more often',
    'Sleep, walks and breaks',
  ],
  options: {
    physiotherapy: {
      text: 'Strength and endurance work of any kind that you like.',
      speaksFor: 'It eases lasting pain a little to somewhat.',
      speaksAgainst: 'Trunk control work was not shown to beat other exercise.',
      treatments: ['exercise', 'staying-active'],
      evidence: ['exercise-helps-a-little', 'motor-control-exercise', 'core-and-strength-both-helped'],
    },
    medicines: {
      text: 'None is needed. A short course on bad days, if it is safe for you.',
      speaksFor: 'It may help you to keep moving.',
      speaksAgainst: 'No tablet makes muscles stronger.',
      treatments: ['anti-inflammatory-medicine'],
      evidence: ['ng59-anti-inflammatory'],
    },
    injections: {
      text: 'None.',
      speaksAgainst: 'British guidance is against injections for back pain.',
      treatments: ['joint-injection'],
      evidence: ['ng59-no-spinal-injections'],
    },
    surgery: {
      text: 'None.',
      speaksAgainst: 'There is nothing to operate on.',
      treatments: [],
      evidence: ['most-back-pain-no-single-source'],
    },
  },
  questions: [
    'Is there anything that makes this more than muscle?',
    'Which exercise can I keep up for a year?',
  ],
  door: {
    urgency: 'self-manage',
    text: 'Start with the programme. See a clinician if pain has not eased after six weeks, or keeps you from work.',
    soonerIf:
      'Call today if a leg gets weak. See a clinician within days if it goes numb. Any one of these means: go to an emergency department now. You cannot pee as usual, or you leak. A patch between your legs goes numb. Both legs get weak.',
  },
  evidence: [
    'weak-trunk-is-no-diagnosis',
    'endurance-and-later-pain',
    'time-to-get-stronger',
    'no-single-muscle',
  ],
};
