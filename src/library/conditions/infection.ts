import type { BackCondition } from './condition.ts';

export const infection: BackCondition = {
  id: 'infection',
  name: 'Infection of the spine',
  otherNames: ['Discitis', 'Vertebral osteomyelitis', 'Epidural abscess', 'Spinal tuberculosis'],
  whatItIs:
    'Germs have settled in a disc, a bone or the space around the nerves. It is rare, and it can be treated.',
  inTheBody:
    'Germs mostly come with the blood from somewhere else: the skin, the teeth, the bladder. The place gets inflamed. Pus can press on nerves.',
  picture: {
    site: { view: 'low-back', infectedDisc: 'l3-l4' },
    caption: 'Germs have settled in one disc and the bone on both sides of it. The marked place is inflamed.',
    alternative:
      'The low back cut through the middle, seen from the side. One disc and the edges of the two bones beside it are marked as inflamed.',
    felt: ['low-back-middle', 'left-low-back', 'right-low-back'],
  },
  howItShows: [
    'Pain that grows day by day and does not ease at rest',
    'Fever, shivers or sweats, though many have none',
    'You had an infection, an injection or an operation not long ago',
    'Your body fights germs less well: diabetes, dialysis, or drugs you inject',
    'Contact with tuberculosis',
  ],
  usualCourse:
    'When it is found early, most people get well over some months. It is often found late, because it can look like common back pain.',
  whatHelps: [
    'Early tests: blood, and an MRI scan',
    'The full course of medicine',
    'Rest at first, then a slow return',
  ],
  options: {
    physiotherapy: {
      text: 'Only later, when the team agrees.',
      speaksFor: 'It helps to get strength back.',
      speaksAgainst: 'Not before the infection is under control.',
      treatments: ['exercise'],
      evidence: ['spine-infection-found-late'],
    },
    medicines: {
      text: 'Antibiotics, at first often by drip, for about six weeks.',
      speaksFor: 'They are the treatment.',
      speaksAgainst: 'The germ should be known first where that can wait.',
      treatments: [],
      evidence: ['spine-infection-six-weeks', 'spine-infection-found-late'],
    },
    injections: {
      text: 'A needle to take a sample or drain pus.',
      speaksFor: 'It shows which germ it is.',
      speaksAgainst: 'It is not a treatment by itself.',
      treatments: [],
      evidence: ['spine-infection-found-late'],
    },
    surgery: {
      text: 'An operation if nerves are pressed or the bone gives way.',
      speaksFor: 'It takes pressure off at once.',
      speaksAgainst: 'Most people do not need one.',
      treatments: [],
      evidence: ['spine-infection-six-weeks'],
    },
  },
  questions: [
    'Could it be an infection? May I have a blood test for inflammation?',
    'When would you do an MRI?',
  ],
  door: {
    urgency: 'emergency',
    text: 'Fever with very bad back pain? Fever with weak defences? Go to an emergency department now. Fever with milder back pain? Call a clinician today.',
    soonerIf: 'A leg gets weak or numb, or you cannot pee as usual: now, with or without fever.',
  },
  evidence: [
    'yusuf-2019-spinal-infection',
    'shroyer-2020-spinal-infection',
    'spine-infection-found-late',
    'finucane-2020-red-flags',
  ],
};
