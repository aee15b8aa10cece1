import type { BackCondition } from './condition.ts';

export const scoliosis: BackCondition = {
  id: 'scoliosis',
  name: 'Scoliosis',
  otherNames: ['Curved spine', 'Sideways curve'],
  whatItIs:
    'The spine curves to the side and turns a little. Many people have a small curve and never notice.',
  inTheBody:
    'Seen from behind, the spine makes a bow. The ribs or the low back stand out on one side when you bend forward. The muscles of the two sides then work in different ways.',
  picture: {
    site: { view: 'behind', curve: 'to-the-side' },
    caption:
      'From behind, the spine makes a bow to one side and a smaller one back. The ribs and the waist look uneven.',
    alternative:
      'The trunk seen from behind. The spine bends to the right at the ribs and to the left at the waist, beside a dotted straight line.',
    felt: ['right-mid-back', 'left-low-back'],
  },
  howItShows: [
    'One shoulder or hip is higher',
    'A hump on one side when you bend forward',
    'The back tires on one side',
    'In older people: leaning to one side, sometimes leg pain',
  ],
  usualCourse:
    'Small curves seldom change in adults. Large ones may grow slowly, by up to a degree a year. A curve is often not why the back hurts.',
  whatHelps: [
    'Train the whole trunk, both sides',
    'Stay active and play any sport you like',
    'Keep an eye on it with one photo a year',
  ],
  options: {
    physiotherapy: {
      text: 'Strength training, and exercises made for curved spines.',
      speaksFor: 'They ease pain and may hold the curve.',
      speaksAgainst: 'The studies are small and had no group to compare.',
      treatments: ['exercise'],
      evidence: ['scoliosis-exercise', 'exercise-helps-a-little'],
    },
    medicines: {
      text: 'As for other back pain.',
      speaksFor: 'Short courses can help in bad spells.',
      speaksAgainst: 'No medicine acts on the curve.',
      treatments: ['anti-inflammatory-medicine'],
      evidence: ['ng59-anti-inflammatory'],
    },
    injections: {
      text: 'Only when a nerve is pressed as well.',
      speaksFor: 'It may ease new severe leg pain for some weeks.',
      speaksAgainst: 'British guidance is against injections for back pain alone.',
      treatments: ['epidural-injection'],
      evidence: ['colleges-epidural', 'ng59-no-spinal-injections'],
    },
    surgery: {
      text: 'An operation, for large curves with strong pain, lost balance or pressed nerves.',
      speaksFor: 'It straightens the spine in part.',
      speaksAgainst:
        'It is a large operation. In older adults pain and daily life after two years were much the same without it.',
      treatments: ['fusion-and-disc-replacement'],
      evidence: ['scoliosis-operation-or-not'],
    },
  },
  questions: ['How many degrees is my curve, and is it changing?', 'How often should it be measured?'],
  door: {
    urgency: 'routine',
    text: 'See a clinician in the coming weeks if it is new, growing, or you are under 18.',
    soonerIf:
      'See a clinician within days if a leg goes numb, or if you get short of breath. Call today if a leg gets weak. Any one of these means: go to an emergency department now. You cannot pee as usual, or you leak. A patch between your legs goes numb. Both legs get weak.',
  },
  evidence: ['scoliosis-in-adults', 'scoliosis-course', 'scoliosis-exercise'],
};
