import type { BackCondition } from './condition.ts';

export const sprain: BackCondition = {
  id: 'sprain',
  name: 'Sprained back',
  otherNames: ['Ligament sprain', 'Overstretched bands'],
  whatItIs: 'A band that links the bones of the spine has been stretched too far.',
  inTheBody:
    'Bands called ligaments hold bone to bone. A sudden move or a long bent posture can overstretch one. It gets sore, and muscles nearby tighten.',
  picture: {
    site: { view: 'low-back', stretchedBand: 'l4-l5' },
    caption: 'A band between two bones was stretched too far. The bones, the discs and the nerves are fine.',
    alternative:
      'The low back cut through the middle, seen from the side. Bands join the spines of the bones at the back. One low band is marked as sore.',
    felt: ['low-back-middle'],
  },
  howItShows: [
    'Sudden pain with a twist, slip or bend',
    'A sharp catch with some moves',
    'Stiff the next morning',
    'No pain below the knee',
  ],
  usualCourse:
    'It feels like a pulled muscle, and nobody can tell the two apart for sure. That does not matter: both ease in weeks with the same care.',
  whatHelps: [
    'Keep moving in easy ranges',
    'Change posture often',
    'Build up strength once the worst is over',
  ],
  options: {
    physiotherapy: {
      text: 'Advice to stay active, then exercise.',
      speaksFor: 'All the guidelines are for it.',
      speaksAgainst: 'Hands-on treatment alone is not enough.',
      treatments: ['staying-active', 'exercise', 'hands-on-treatment'],
      evidence: ['ng59-stay-active', 'ng59-hands-on'],
    },
    medicines: {
      text: 'A short course of an anti-inflammatory medicine if it is safe for you.',
      speaksFor: 'It eases new pain a little.',
      speaksAgainst: 'It can harm the stomach, kidneys and heart.',
      treatments: ['anti-inflammatory-medicine'],
      evidence: ['anti-inflammatory-new-pain-2020'],
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
  questions: ['Is there anything that makes this more than a sprain?', 'What may I do at work?'],
  door: {
    urgency: 'self-manage',
    text: 'You can look after it yourself. See a clinician if it is not clearly better after six weeks.',
    soonerIf:
      'Go to an emergency department after a crash, a hard blow or a fall from a height. Call today if a leg gets weak. See a clinician within days if your bones are thin. Any one of these means: go to an emergency department now. You cannot pee as usual, or you leak. A patch between your legs goes numb. Both legs get weak.',
  },
  evidence: ['no-test-for-muscle-or-facet', 'new-pain-half-back-at-work', 'back-pain-returns'],
};
