import type { BackCondition } from './condition.ts';

export const fracture: BackCondition = {
  id: 'fracture',
  name: 'Broken bone in the spine',
  otherNames: ['Vertebral fracture', 'Compression fracture', 'Osteoporotic fracture'],
  whatItIs:
    'A bone of the spine is cracked or pressed together. With thin bones a small slip, a lift or a cough can do it.',
  inTheBody:
    'The front of the bone sinks like a box that was stepped on. You may get a little shorter or more bent. The nerves are seldom touched.',
  picture: {
    site: { view: 'low-back', sunkenBone: 'l1' },
    caption:
      'The front of one bone has sunk, so the spine above leans forward a little. The nerves behind it have room.',
    alternative:
      'The low back cut through the middle, seen from the side. One bone near the top is marked; it is lower in front than at the back, like a wedge.',
    felt: ['left-mid-back', 'right-mid-back', 'low-back-middle'],
  },
  howItShows: [
    'Sudden pain in the middle of the back, often after something small',
    'Worse when you stand, turn or cough; easier lying down',
    'Age over 70, thin bones, or steroid tablets for three months',
    'You have lost height',
    'After a crash or a fall: pain in the middle, or a bruise',
  ],
  usualCourse:
    'The bone usually heals in about twelve weeks, and pain eases over that time. Some ache may stay longer.',
  whatHelps: [
    'Short rests lying down, then up again',
    'Walk a little each day',
    'Once a clinician agrees: back and leg strength, and balance',
    'Keep your back long when you bend',
  ],
  options: {
    physiotherapy: {
      text: 'Gentle guided exercise from four to twelve weeks on.',
      speaksFor: 'British experts say: do not fear exercise.',
      speaksAgainst: 'No sit-ups, deep bends or twists under load.',
      treatments: ['exercise', 'belts-and-braces'],
      evidence: ['fracture-knits', 'thin-bones-keep-active', 'sinaki-1984'],
    },
    medicines: {
      text: 'Pain medicine to get moving, and bone medicine against the next break.',
      speaksFor: 'Bone medicine lowers the risk of further breaks.',
      speaksAgainst: 'Strong pain medicine can make you fall.',
      treatments: ['bone-medicine', 'opioids'],
      evidence: ['bone-medicines', 'fracture-knits'],
    },
    injections: {
      text: 'None as a rule.',
      speaksAgainst: 'They have no place in most breaks.',
      treatments: ['joint-injection'],
      evidence: ['ng59-no-spinal-injections'],
    },
    surgery: {
      text: 'Cement in the bone, for few people.',
      speaksFor: 'It is sometimes offered when pain stays very strong.',
      speaksAgainst: 'It gave little more than a sham operation, and it can do harm.',
      treatments: ['bone-cement'],
      evidence: ['vertebroplasty-review-2018'],
    },
  },
  questions: [
    'Do I need an X-ray or an MRI?',
    'Do I need a bone scan and bone medicine?',
    'When may I exercise again?',
  ],
  door: {
    urgency: 'within-days',
    text: 'Did it begin after something small? See a clinician within days if you are over 70, have thin bones or take steroids. Call today if the pain is very bad or you have lost height.',
    soonerIf:
      'It is an emergency after a crash, a blow or a fall from a height. It is one after any fall with a stiff spine. Any one of these means: go to an emergency department now. You cannot pee as usual, or you leak. A patch between your legs goes numb. Both legs get weak.',
  },
  evidence: ['henschke-2009-fracture', 'downie-2013-red-flags', 'fracture-knits', 'sinaki-1984'],
};
