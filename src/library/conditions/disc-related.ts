import type { BackCondition } from './condition.ts';

export const discRelated: BackCondition = {
  id: 'disc-related',
  name: 'Disc-related back pain',
  otherNames: ['Degenerative disc disease', 'Discogenic pain', 'Worn disc', 'Slipped disc without leg pain'],
  whatItIs: 'Back pain that seems to come from one of the cushions between the bones of the spine.',
  inTheBody:
    'Discs change over the years, like skin and hair. They lose some water and height. That is not a disease by itself: most people without pain have such discs. A disc that is sore can hurt when it is loaded.',
  picture: {
    site: { view: 'low-back', flatDisc: 'l4-l5' },
    caption:
      'One disc has lost some water and is lower than the rest. That is common with age. It can be sore when it carries load.',
    alternative:
      'The low back cut through the middle, seen from the side. One low disc is marked; it is flatter than the discs above it. The nerves behind it have room.',
    felt: ['left-low-back', 'low-back-middle', 'right-low-back'],
  },
  howItShows: [
    'An ache deep in the middle of the low back',
    'Worse when you sit long or bend forward',
    'Better when you walk about',
    'May spread to the buttock',
    'Good spells and bad spells',
  ],
  usualCourse:
    'A bad spell often eases in some weeks. Spells may come back. A worn disc does not mean that it will go on getting worse.',
  whatHelps: [
    'Change position often, above all from sitting',
    'Walk',
    'Build up trunk and hip strength',
    'Lift with the load close to you',
  ],
  options: {
    physiotherapy: {
      text: 'Exercise, chosen with you. If one direction eases the pain, begin with that.',
      speaksFor: 'All the guidelines are for exercise.',
      speaksAgainst: 'No exercise was shown to act on the disc itself.',
      treatments: ['exercise', 'staying-active', 'traction'],
      evidence: ['exercise-helps-a-little', 'centralisation-disc', 'no-best-exercise'],
    },
    medicines: {
      text: 'A short course of an anti-inflammatory medicine if it is safe for you.',
      speaksFor: 'It can make moving easier in a bad spell.',
      speaksAgainst: 'The gain is small, and it can harm the stomach, kidneys and heart.',
      treatments: ['anti-inflammatory-medicine', 'paracetamol'],
      evidence: ['ng59-anti-inflammatory', 'anti-inflammatory-new-pain-2020'],
    },
    injections: {
      text: 'Injections into the spine.',
      speaksAgainst: 'British guidance is against them for back pain without sciatica.',
      treatments: ['joint-injection', 'epidural-injection'],
      evidence: ['ng59-no-spinal-injections'],
    },
    surgery: {
      text: 'Joining the bones or replacing the disc.',
      speaksAgainst:
        'British guidance is against a new disc. It is against fusion too, unless it is part of a trial.',
      treatments: ['fusion-and-disc-replacement'],
      evidence: ['ng59-no-fusion'],
    },
  },
  questions: ['What would a scan change?', 'Which movements should I use more, and which less for now?'],
  door: {
    urgency: 'self-manage',
    text: 'You can begin by yourself. See a clinician if it still limits you after twelve weeks.',
    soonerIf:
      'Call today if a leg gets weak. See a clinician within days if it goes numb. Any one of these means: go to an emergency department now. You cannot pee as usual, or you leak. A patch between your legs goes numb. Both legs get weak.',
  },
  evidence: [
    'scan-changes-without-pain',
    'scan-changes-with-pain',
    'centralisation-disc',
    'most-back-pain-no-single-source',
    'back-pain-returns',
  ],
};
