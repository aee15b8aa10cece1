import type { BackCondition } from './condition.ts';

export const malignancy: BackCondition = {
  id: 'malignancy',
  name: 'Cancer in the spine',
  otherNames: ['Spinal tumour', 'Spinal metastasis', 'Myeloma'],
  whatItIs:
    'A tumour in the bones of the spine, mostly spread from another place. Very few people with back pain have it. Treatment helps at every stage.',
  inTheBody: 'Tumour cells take the place of bone. The bone aches, and it may crack or press on nerves.',
  picture: {
    site: { view: 'low-back', tumour: 'l2' },
    caption:
      'In one bone, other cells have taken the place of a part of the bone. That part is weaker and can ache.',
    alternative:
      'The low back cut through the middle, seen from the side. In one bone a round patch is marked. The bones above and below are as usual.',
    felt: ['left-mid-back', 'right-mid-back', 'low-back-middle'],
  },
  howItShows: [
    'You have had cancer, even years ago',
    'Pain that grows for weeks and that no position eases',
    'Weight loss without trying',
    'No better after a month, and 50 or older',
    'Pain high in the back or like a belt round the chest',
  ],
  usualCourse:
    'It depends on the kind and the stage. Pain can be eased in nearly everybody. Early treatment protects walking.',
  whatHelps: [
    'Tell the clinician about every cancer you have had',
    'Ask for tests early',
    'Ask for good pain relief',
  ],
  options: {
    physiotherapy: {
      text: 'Only after the team says that the spine is safe to load.',
      speaksFor: 'It keeps strength and balance.',
      speaksAgainst: 'No loading before the bone has been looked at.',
      treatments: ['exercise'],
      evidence: ['spine-cancer-care'],
    },
    medicines: {
      text: 'Medicines against the tumour and strong pain relief.',
      speaksFor: 'They are part of most plans.',
      speaksAgainst: 'Each has its own side effects; the team explains them.',
      treatments: ['opioids'],
      evidence: ['spine-cancer-care'],
    },
    injections: {
      text: 'Not injections but radiation: rays aimed at the spot.',
      speaksFor: 'It eases bone pain and takes pressure off nerves.',
      speaksAgainst: 'It needs some days to act.',
      treatments: [],
      evidence: ['cord-treatment-early', 'spine-cancer-care'],
    },
    surgery: {
      text: 'An operation to free nerves or hold the bone.',
      speaksFor: 'Done in time, it protects walking.',
      speaksAgainst: 'It depends on strength and on the kind of tumour.',
      treatments: [],
      evidence: ['spine-cancer-care'],
    },
  },
  questions: [
    'Could my earlier cancer matter here?',
    'Which blood tests and scan do I need?',
    'Whom do I call if my legs get weak?',
  ],
  door: {
    urgency: 'same-day',
    text: 'Cancer before, and new, severe, growing or night pain: speak to a clinician today. Weight loss or no better in a month: within days.',
    soonerIf:
      'Have your legs gone weak, numb or unsteady? Is it hard to pee? Go to an emergency department now.',
  },
  evidence: ['deyo-1988-cancer', 'downie-2013-red-flags', 'nice-ng12-back-pain', 'nice-ng234-cord'],
};
