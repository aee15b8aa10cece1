import type { Device } from './device.ts';

/** Facts of the maker's manual and pages; heights, operating instructions page 1. */
export const backrack: Device = {
  id: 'backrack',
  name: 'Backrack',
  sizes: [
    { name: 'small', fromM: 1.55, toM: 1.75 },
    { name: 'large', fromM: 1.75, toM: 2.0 },
  ],
  notFor: [
    { text: 'A fracture of a spine bone that has not healed', from: 'maker' },
    { text: 'A sideways curve of the spine (scoliosis) above 45 degrees', from: 'maker' },
    { text: 'A tumour in the spine', from: 'maker' },
    { text: 'An infection in the spine', from: 'maker' },
    { text: 'Pregnancy beyond the sixth month', from: 'maker' },
    { text: 'Being too frail to get down to the floor and up', from: 'maker' },
    { text: 'A rack that is damaged, or the wrong size for you', from: 'maker' },
    { text: 'Any pregnancy', caution: 'pregnant' },
    { text: 'Thin or brittle bones', caution: 'osteoporosis' },
    {
      text: 'Pain that gets worse bending backward, or standing and walking, and eases sitting',
      caution: 'worse-bending-backward',
    },
    { text: 'A slipped vertebra or a narrow spinal canal that a doctor told you of' },
    { text: 'An inflamed spine (spondylitis) in a flare' },
    { text: 'A blood thinner, or bruising easily' },
    {
      text: 'A recent operation. First ask your surgeon or physiotherapist if you may do this',
      caution: 'recent-surgery',
    },
    { text: 'Metal or another implant in the spine' },
    { text: 'A numb saddle, new trouble with bladder or bowel, or a leg that grows weaker: get help today' },
    { text: 'Reflux that gets worse lying down', caution: 'reflux' },
    { text: 'Being out of breath lying flat', caution: 'breathless-lying-flat' },
    { text: 'A hernia of the belly', caution: 'hernia' },
  ],
  getOn: [
    'Lay the Backrack on a mat or carpet. It must not rock.',
    'Kneel at its lower end, at the left corner.',
    'Left hand on the floor towards its top, right hand towards its bottom.',
    'Sit down on its end, in the middle, knees bent.',
    'Slide back into the low curve.',
    'Roll down bone by bone while you lean into the upper curve.',
  ],
  getOff: [
    'Put both feet back on the floor and rest a breath.',
    'Turn to the side with knees together, in one piece.',
    'Push up with your hands, slowly.',
  ],
  care: [
    'Check the four screws on the outside now and then.',
    'Keep it dry and cool, below 40 °C.',
    'Lay a folded towel under your neck if it is sore.',
  ],
  advanced: [
    {
      name: 'Stomach crunch',
      words: 'First the rack, then a ten-minute walk. Small lift on the breath out, never pull on the head.',
    },
    {
      name: 'Lean back with tilt',
      words: 'For the upper back, on the way down. Only when the crunch is easy.',
    },
    {
      name: 'Reverse leg raise',
      words: 'The maker asks for three months of regular use, little or no pain, and an easy crunch.',
    },
  ],
  notPublic: [
    { name: 'Backwards tilt', words: 'Named in the manual. How to do it is not public, so we do not guess.' },
    {
      name: 'Double leg raise with tilt',
      words: 'Named in the manual. How to do it is not public, so we do not guess.',
    },
    {
      name: 'How often',
      words: 'The page of the manual on this is not public. The times here are ours, not the maker’s.',
    },
  ],
  evidence: [
    'relief-backrack-who-must-not',
    'relief-backrack-steps',
    'relief-backrack-settling',
    'relief-backrack-three-months',
    'relief-backrack-no-trial',
    'relief-backrack-like-devices',
    'relief-device-rules',
  ],
};
