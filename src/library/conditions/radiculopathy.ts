import type { BackCondition } from './condition.ts';

export const radiculopathy: BackCondition = {
  id: 'radiculopathy',
  name: 'Sciatica',
  otherNames: ['Radiculopathy', 'Nerve root pain', 'Slipped disc with leg pain', 'Herniated disc'],
  whatItIs: 'Pain that runs down a leg because a nerve is pressed or sore where it leaves the spine.',
  inTheBody:
    'A disc is a cushion between two bones. Part of it can bulge and touch a nerve. The nerve swells and grows tender. You feel it where the nerve goes: in the leg, often below the knee.',
  picture: {
    site: { view: 'low-back', slippedDisc: { disc: 'l4-l5', onto: 'one-nerve' } },
    caption:
      'Part of a disc bulges back and touches a nerve. The nerve runs on into the leg, so the leg is where it hurts.',
    alternative:
      'The low back cut through the middle, seen from the side. A low disc bulges back onto a nerve. From there down the nerve is marked as sore, on its way out of the spine and into the leg.',
    felt: ['right-buttock', 'right-thigh-back', 'right-calf', 'right-foot-sole'],
  },
  howItShows: [
    'Pain down one leg, often past the knee and into the foot',
    'The leg hurts more than the back',
    'Tingling or numbness in part of the leg or foot',
    'A cough or sneeze sends pain down the leg',
    'Sometimes a weak foot or knee',
  ],
  usualCourse:
    'Many people feel better within weeks to months. After a year a little over half of those who saw a doctor had much less trouble. Bulges often shrink by themselves. Long leg pain is slower to ease.',
  whatHelps: [
    'Keep moving, a little at a time',
    'Find positions that draw the pain back up out of the leg',
    'Short walks, many times a day',
    'Sleep on your side with a pillow between your knees',
  ],
  options: {
    physiotherapy: {
      text: 'Advice to stay active and exercises that suit you.',
      speaksFor: 'British and Danish guidelines are for it.',
      speaksAgainst: 'No one kind of exercise was shown to be best.',
      treatments: ['staying-active', 'exercise', 'hands-on-treatment'],
      evidence: ['ng59-stay-active', 'danish-exercise', 'no-best-exercise'],
    },
    medicines: {
      text: 'Medicines help leg pain less than one would hope.',
      speaksFor: 'With tablets such as ibuprofen, a few more people felt better overall.',
      speaksAgainst: 'They did not ease leg pain more than a dummy tablet. Nor did pregabalin.',
      treatments: ['anti-inflammatory-medicine', 'nerve-pain-medicine', 'opioids'],
      evidence: ['anti-inflammatory-sciatica-2017', 'pregabalin-trial-2017', 'ng59-no-nerve-medicines'],
    },
    injections: {
      text: 'An injection beside the nerve, for new and severe pain.',
      speaksFor: 'It can take the edge off for some weeks.',
      speaksAgainst: 'The gain is slight and does not last. The Danish guideline advises against one kind.',
      treatments: ['epidural-injection'],
      evidence: ['epidural-review-2020', 'colleges-epidural', 'danish-no-steroid-injection'],
    },
    surgery: {
      text: 'An operation to take away the piece that presses.',
      speaksFor: 'Leg pain eases faster than by waiting.',
      speaksAgainst: 'After one and two years both ways came out alike.',
      treatments: ['disc-operation'],
      evidence: ['disc-operation-trial-2008', 'ng59-disc-operation'],
    },
  },
  questions: [
    'Is my strength, feeling or reflex less than it should be?',
    'When would you do a scan, and what would it change?',
    'What can I do for the nights?',
  ],
  door: {
    urgency: 'routine',
    text: 'Mostly you can start by yourself. See a clinician if it is severe after six weeks, or not gone after twelve.',
    soonerIf:
      'Call today if a foot or knee gets weaker. Any one of these means: go to an emergency department now. You cannot pee as usual, or you leak. A patch between your legs goes numb. Both legs get weak.',
  },
  evidence: [
    'sciatica-signs',
    'sciatica-examination',
    'sciatica-course',
    'herniation-shrinks',
    'girft-cauda-equina',
  ],
};
