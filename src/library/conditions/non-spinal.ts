import type { BackCondition } from './condition.ts';

export const nonSpinal: BackCondition = {
  id: 'non-spinal',
  name: 'Kidneys and other sources',
  otherNames: ['Kidney stone', 'Kidney infection', 'Pain from inner organs', 'Shingles'],
  whatItIs: 'Pain that is felt in the back but begins elsewhere: kidneys, womb, gut, skin nerves or hip.',
  inTheBody:
    'The spine is fine. Nerves from inner organs and from the back meet in the same part of the cord, so the brain takes one for the other.',
  picture: {
    site: { view: 'behind', organs: 'marked' },
    caption:
      'The kidneys lie deep on both sides of the spine. The womb, the gut and the hips are near. Pain from there can be felt in the back.',
    alternative:
      'The trunk seen from behind. Two kidneys are marked beside the spine under the lowest ribs. The womb and gut in the pelvis and the hip joints are marked too.',
    felt: ['left-mid-back', 'right-mid-back', 'low-back-middle', 'right-groin'],
  },
  howItShows: [
    'Pain in the side under the ribs, in waves, or with fever',
    'Burning or blood when you pee',
    'Pain that follows meals or the monthly cycle',
    'A stripe of rash on one side',
    'Movement of the back makes no difference',
  ],
  usualCourse:
    'It depends on the source. Small kidney stones often pass in days to weeks. Infections get well with the right medicine.',
  whatHelps: ['Watch what it goes with: water, food, cycle, rash', 'Drink as usual', 'Take your temperature'],
  options: {
    physiotherapy: {
      text: 'None until the source is known.',
      speaksFor: 'Hip pain gets better with exercise.',
      speaksAgainst: 'Exercise does not help a stone or an infection.',
      treatments: [],
      evidence: ['other-organs-back-pain'],
    },
    medicines: {
      text: 'What fits the source, such as antibiotics for a kidney infection.',
      speaksFor: 'They treat the source.',
      speaksAgainst: 'Tablets such as ibuprofen or naproxen can harm sick kidneys. Ask before you take any.',
      treatments: ['anti-inflammatory-medicine'],
      evidence: ['kidney-treatment'],
    },
    injections: {
      text: 'None for the back.',
      speaksAgainst: 'They would miss the source.',
      treatments: [],
      evidence: ['other-organs-back-pain'],
    },
    surgery: {
      text: 'A procedure for larger stones. For other sources, what fits them.',
      speaksFor: 'It takes away what will not pass by itself.',
      speaksAgainst: 'Many stones pass without it.',
      treatments: [],
      evidence: ['kidney-treatment'],
    },
  },
  questions: ['Can you test my urine?', 'What besides the back could it be?'],
  door: {
    urgency: 'same-day',
    text: 'Side pain with fever, burning or blood in the urine: speak to a clinician today.',
    soonerIf: 'Sudden tearing pain or fainting: call an ambulance now.',
  },
  evidence: ['other-organs-back-pain', 'finucane-2020-red-flags', 'kidney-treatment'],
};
