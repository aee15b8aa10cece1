import type { BackCondition } from './condition.ts';

export const facet: BackCondition = {
  id: 'facet',
  name: 'Small joints of the spine',
  otherNames: ['Facet joint pain', 'Facet arthritis', 'Spondylosis'],
  whatItIs: 'Back pain that may come from the small joints at the back of the spine.',
  inTheBody:
    'Two small joints link each bone to the next and guide its movement. Like other joints, they can get sore and worn.',
  picture: {
    site: { view: 'low-back', soreJoints: ['l3-l4', 'l4-l5'] },
    caption: 'Behind each disc, small joints link one bone to the next. Here two of them are sore.',
    alternative:
      'The low back seen from the side. Pegs of bone at the back meet in small joints. Two of these joints are marked as sore.',
    felt: ['left-low-back', 'right-low-back', 'right-buttock'],
  },
  howItShows: [
    'Pain on one or both sides of the low back',
    'Worse when you bend back or twist',
    'Stiff after rest',
    'May spread to the buttock or thigh',
    'No tingling or weakness',
  ],
  usualCourse:
    'It comes in spells. No test by hand or question can prove that these joints are the source, so treat it as you would other back pain.',
  whatHelps: ['Keep moving within what is easy', 'Train trunk and hips', 'Break up long standing'],
  options: {
    physiotherapy: {
      text: 'Exercise and, beside it, hands-on treatment.',
      speaksFor: 'All the guidelines are for exercise.',
      speaksAgainst: 'It is not aimed at the joint.',
      treatments: ['exercise', 'hands-on-treatment'],
      evidence: ['ng59-exercise', 'ng59-hands-on'],
    },
    medicines: {
      text: 'A short course of an anti-inflammatory medicine if it is safe for you.',
      speaksFor: 'It eases new pain a little.',
      speaksAgainst: 'It can harm the stomach, kidneys and heart.',
      treatments: ['anti-inflammatory-medicine'],
      evidence: ['ng59-anti-inflammatory'],
    },
    injections: {
      text: 'A test injection, then heating of the small nerve.',
      speaksFor: 'British guidance allows it for lasting pain of 5 of 10 or more.',
      speaksAgainst: 'Three trials found no difference that people would notice.',
      treatments: ['nerve-heating', 'joint-injection'],
      evidence: ['ng59-denervation', 'denervation-trials-2017'],
    },
    surgery: {
      text: 'None is usual.',
      speaksAgainst: 'British guidance is against fusion for back pain, unless it is part of a trial.',
      treatments: ['fusion-and-disc-replacement'],
      evidence: ['ng59-no-fusion'],
    },
  },
  questions: ['Would a test injection help us to decide?', 'What can I train meanwhile?'],
  door: {
    urgency: 'self-manage',
    text: 'You can begin by yourself. See a clinician if it still limits you after twelve weeks.',
    soonerIf:
      'Any one of these means: go to an emergency department now. You cannot pee as usual, or you leak. A patch between your legs goes numb. Both legs get weak.',
  },
  evidence: ['no-test-for-facet', 'no-test-for-muscle-or-facet', 'most-back-pain-no-single-source'],
};
