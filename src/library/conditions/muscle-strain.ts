import type { BackCondition } from './condition.ts';

export const muscleStrain: BackCondition = {
  id: 'muscle-strain',
  name: 'Pulled back muscle',
  otherNames: ['Muscle strain', 'Muscle spasm', 'Lumbago'],
  whatItIs: 'A muscle of the back has been loaded more than it was used to.',
  inTheBody:
    'Some fibres are sore, and the muscle around them tightens to guard the place. That can feel like a lock. It is painful and it passes.',
  picture: {
    site: { view: 'behind', muscles: 'one-sore' },
    caption: 'Long muscles run up both sides of the spine. On one side, low down, a part is sore and tight.',
    alternative:
      'The trunk seen from behind, with the long back muscles on both sides of the spine. A place low on the right is marked as sore.',
    felt: ['right-low-back'],
  },
  howItShows: [
    'Began with a lift, a twist or unusual work, or the day after',
    'Sore to touch beside the spine',
    'Worse with certain moves, better with others',
    'No pain below the knee, no tingling',
  ],
  usualCourse:
    'Most people are much better within six weeks. Half of those with new back pain are back at work in two weeks.',
  whatHelps: [
    'Move a little every hour',
    'Warmth for some hours',
    'Go back to normal bit by bit',
    'Then train, so that the next load is not too much',
  ],
  options: {
    physiotherapy: {
      text: 'Advice to stay active. Exercise if it does not pass.',
      speaksFor: 'All the guidelines are for it.',
      speaksAgainst: 'In the first days little more is needed.',
      treatments: ['staying-active', 'exercise', 'massage', 'heat'],
      evidence: ['ng59-stay-active', 'danish-stay-active', 'acp-short-pain'],
    },
    medicines: {
      text: 'A short course of an anti-inflammatory medicine if it is safe for you.',
      speaksFor: 'It eases new pain a little.',
      speaksAgainst:
        'Paracetamol did not make people well sooner. Opioids did not help more than a dummy tablet.',
      treatments: ['anti-inflammatory-medicine', 'paracetamol', 'opioids'],
      evidence: ['anti-inflammatory-new-pain-2020', 'paracetamol-trial-2014', 'opioid-trial-2023'],
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
  questions: ['Is there anything that makes this more than muscle?', 'When can I lift again?'],
  door: {
    urgency: 'self-manage',
    text: 'You can look after it yourself. See a clinician if it is not clearly better after six weeks.',
    soonerIf:
      'Go to an emergency department after a crash, a hard blow or a fall from a height. Call today with a fever, or if a leg gets weak. Any one of these means: go to an emergency department now. You cannot pee as usual, or you leak. A patch between your legs goes numb. Both legs get weak.',
  },
  evidence: ['no-test-for-muscle-or-facet', 'new-pain-half-back-at-work', 'back-pain-course'],
};
