import type { BackCondition } from './condition.ts';

export const pregnancyRelated: BackCondition = {
  id: 'pregnancy-related',
  name: 'Back and pelvic pain in pregnancy',
  otherNames: ['Pelvic girdle pain', 'Low back pain in pregnancy'],
  whatItIs:
    'Pain in the low back or pelvis while you are pregnant or in the months after. Most pregnant women have some.',
  inTheBody:
    'Weight and posture change, and the bands of the pelvis give a little more. The joints and muscles work in a new way. The baby is not harmed by it.',
  picture: {
    site: { view: 'low-back', withChild: true },
    caption:
      'The womb grows forward, and the low back works to balance it. The joints of the pelvis give a little more.',
    alternative:
      "A pregnant woman's low back and belly from the side. The child lies in the womb in front of the spine. The joint between spine and pelvis is marked.",
    felt: ['low-back-middle', 'left-buttock', 'right-buttock', 'left-groin', 'right-groin'],
  },
  howItShows: [
    'Pain low in the back, at the front of the pelvis or in the buttocks',
    'Worse when you turn in bed, stand on one leg or climb stairs',
    'Grows in the later months',
    'Eases when you change position',
  ],
  usualCourse:
    'It mostly goes in the weeks and months after the birth. In about a quarter some pain is still there after a year.',
  whatHelps: [
    'Keep active in ways that are easy',
    'Sit down to dress',
    'A pillow between the knees at night',
    'Small steps, with your knees close',
  ],
  options: {
    physiotherapy: {
      text: 'Exercise made for pregnancy, on land or in water. A belt if it helps.',
      speaksFor: 'It may make the pain milder.',
      speaksAgainst: 'Not long on your back from the middle months, and no holding of the breath.',
      treatments: ['exercise', 'belts-and-braces'],
      evidence: ['pregnancy-exercise', 'pregnancy-positions', 'pregnancy-back-pain-common'],
    },
    medicines: {
      text: 'Ask your midwife, doctor or pharmacist before any tablet.',
      speaksFor: 'There are choices that fit.',
      speaksAgainst: 'Tablets such as ibuprofen or naproxen can harm the baby. Ask before you take any.',
      treatments: ['paracetamol', 'anti-inflammatory-medicine'],
      evidence: ['pregnancy-medicines'],
    },
    injections: {
      text: 'Rare, and only by a specialist.',
      speaksAgainst: 'X-rays to guide the needle are avoided.',
      treatments: [],
      evidence: ['pregnancy-back-pain-common'],
    },
    surgery: {
      text: 'None, unless cauda equina signs come up.',
      speaksFor: 'They are an emergency, and pregnancy is no reason to wait.',
      treatments: [],
      evidence: ['girft-cauda-equina'],
    },
  },
  questions: ['Can I see a physiotherapist for pelvic health?', 'Which positions are best for the birth?'],
  door: {
    urgency: 'routine',
    text: 'Tell your midwife or doctor at the next visit.',
    soonerIf:
      'Call today with fluid, tightening that comes and goes, or weak legs. Call now if you bleed. Any one of these means: go to an emergency department now. You cannot pee as usual, or you leak. A patch between your legs goes numb. Both legs get weak.',
  },
  evidence: ['pregnancy-back-pain-common', 'pregnancy-pain-after-birth', 'pregnancy-positions'],
};
