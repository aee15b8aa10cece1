import type { BackCondition } from './condition.ts';

export const caudaEquina: BackCondition = {
  id: 'cauda-equina',
  name: 'Pressed lowest nerves',
  otherNames: ['Cauda equina syndrome'],
  whatItIs:
    'The nerves at the low end of the spine are pressed. They serve the bladder, the bowel, sex and the legs. It is rare, and hours count.',
  inTheBody:
    'Below the cord a bundle of nerves hangs in the canal like the tail of a horse. A large slipped disc can fill the canal and press them all.',
  picture: {
    site: { view: 'low-back', slippedDisc: { disc: 'l4-l5', onto: 'all-nerves' } },
    caption:
      'A large slipped disc fills the canal. It presses all the nerves that run on to the bladder, the bowel and the legs.',
    alternative:
      'The low back cut through the middle, seen from the side. A low disc bulges back across the whole canal. All nerves below it are marked as pressed.',
    felt: ['low-back-middle', 'saddle', 'left-thigh-back', 'right-thigh-back', 'left-calf', 'right-calf'],
  },
  howItShows: [
    'Hard to start peeing, or you do not feel it',
    'New leaking of urine or stool',
    'A numb patch between the legs, even a small one',
    'You no longer feel a full bowel',
    'Feeling or function in sex has changed',
    'Pain or weakness in both legs',
  ],
  usualCourse:
    'Treated early, much can come back. Treated late, some of it may stay. That is why we ask about it again and again.',
  whatHelps: [
    'Go at once, and do not drive yourself',
    'Say the words: check me for cauda equina syndrome',
    'Take a list of your medicines with you',
  ],
  options: {
    physiotherapy: {
      text: 'None before it is treated. After it, help with walking, bladder and bowel.',
      speaksFor: 'It helps to get back to daily life.',
      speaksAgainst: 'No exercise and no hands-on treatment before.',
      treatments: [],
      evidence: ['girft-cauda-equina'],
    },
    medicines: {
      text: 'Pain relief on the way to a scan.',
      speaksFor: 'It makes the scan possible.',
      speaksAgainst: 'It must not delay it.',
      treatments: [],
      evidence: ['girft-cauda-equina'],
    },
    injections: {
      text: 'None.',
      speaksAgainst: 'An injection would only lose time.',
      treatments: [],
      evidence: ['girft-cauda-equina'],
    },
    surgery: {
      text: 'An operation that frees the nerves, as soon as it can be done.',
      speaksFor: 'It is the usual treatment, and no other does the same.',
      speaksAgainst: 'It does not always bring back what was lost.',
      treatments: ['disc-operation'],
      evidence: ['cauda-equina-operation'],
    },
  },
  questions: ['Can I have an MRI now?', 'How full is my bladder after I have peed?'],
  door: {
    urgency: 'emergency',
    text: 'Is any one of these signs new? Go to an emergency department now.',
    soonerIf: 'Signs that are old and stable: call a clinician today.',
  },
  evidence: ['girft-cauda-equina', 'cauda-equina-sign-accuracy', 'cauda-equina-rare', 'cauda-equina-missed'],
};
