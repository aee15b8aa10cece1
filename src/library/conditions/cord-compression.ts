import type { BackCondition } from './condition.ts';

export const cordCompression: BackCondition = {
  id: 'cord-compression',
  name: 'Pressed spinal cord',
  otherNames: ['Spinal cord compression', 'Myelopathy'],
  whatItIs:
    'The cord itself is pressed, in the neck or the upper back. That slows the messages to hands and legs.',
  inTheBody:
    'A disc, bone growth or a tumour narrows the canal around the cord. The cord is soft and needs room and blood.',
  picture: {
    site: { view: 'neck', cord: 'pressed' },
    caption: 'A disc or bone in the neck presses on the cord. All messages to hands and legs pass there.',
    alternative:
      'The neck cut through the middle, seen from the side. A disc bulges back into the cord, which is marked where it is pressed.',
    felt: ['neck', 'left-thigh-front', 'right-thigh-front', 'left-shin', 'right-shin'],
  },
  howItShows: [
    'Clumsy hands: buttons, keys, writing',
    'Unsteady or stiff walking, falls',
    'Numb hands or legs',
    'Shocks down the back when you bend your neck',
    'Band-like pain round the chest',
    'Later: trouble with the bladder',
  ],
  usualCourse:
    'It can grow slowly or within hours. What is lost for long may not come back, so it is treated early.',
  whatHelps: [
    'Go at once if it is new or growing',
    'Say which cancer you have had, if any',
    'Avoid falls on the way',
  ],
  options: {
    physiotherapy: {
      text: 'None before it is looked at. After it, walking and hand training.',
      speaksFor: 'It helps after treatment.',
      speaksAgainst: 'No pulling or cracking of the neck.',
      treatments: [],
      evidence: ['myelopathy-signs'],
    },
    medicines: {
      text: 'Steroids in hospital when cancer is the cause.',
      speaksFor: 'They can buy time.',
      speaksAgainst: 'Only in hospital.',
      treatments: [],
      evidence: ['nice-ng234-cord'],
    },
    injections: {
      text: 'For some tumours, radiation: rays aimed at the spot.',
      speaksFor: 'Given while you can still walk, it helps you to keep walking.',
      speaksAgainst: 'It is not for pressure from discs or bone.',
      treatments: [],
      evidence: ['cord-treatment-early'],
    },
    surgery: {
      text: 'An operation that makes room.',
      speaksFor: 'It can stop it from getting worse.',
      speaksAgainst: 'It does not always bring back what was lost.',
      treatments: [],
      evidence: ['myelopathy-signs', 'spine-cancer-care'],
    },
  },
  questions: ['Can I have an MRI of my whole spine now?', 'Who decides whether I need an operation?'],
  door: {
    urgency: 'emergency',
    text: 'Are your hands newly clumsy, or your legs unsteady or weak? Go to an emergency department now.',
    soonerIf: 'If you have or had cancer, do not wait for an appointment.',
  },
  evidence: ['nice-ng234-cord', 'myelopathy-signs', 'cord-treatment-early', 'finucane-2020-red-flags'],
};
