import type { BackCondition } from './condition.ts';

export const sacroiliac: BackCondition = {
  id: 'sacroiliac',
  name: 'Joint between spine and pelvis',
  otherNames: ['Sacroiliac joint pain', 'SI joint pain'],
  whatItIs: 'Pain low on one side, where the spine meets the pelvis.',
  inTheBody:
    'This joint hardly moves. Strong bands hold it and pass the load from the trunk to the legs. It can get sore after a fall, a birth or long one-sided load.',
  picture: {
    site: { view: 'pelvis', soreJoint: 'right' },
    caption:
      'Here the foot of the spine meets the hip bone. The joint is sore on one side. Strong bands hold it.',
    alternative:
      'The pelvis seen from behind. Between the wedge at the foot of the spine and the hip bone on the right, the joint is marked as sore.',
    felt: ['right-low-back', 'right-buttock'],
  },
  howItShows: [
    'Pain below the belt line, to one side, that you can point to',
    'Worse when you stand on that leg, roll over or climb stairs',
    'May spread to the buttock or thigh',
    'More common after pregnancy',
    'Little pain in the middle of the back',
  ],
  usualCourse:
    'After a birth it mostly eases within months; for some it takes longer. Nothing is out of place.',
  whatHelps: [
    'Train hips and trunk',
    'Keep your knees together when you roll over',
    'Take short steps for a while',
  ],
  options: {
    physiotherapy: {
      text: 'Hip and trunk strength. A belt for a short time may help after a birth.',
      speaksFor: 'Exercise is advised by all the guidelines.',
      speaksAgainst: 'Belts are not for long use.',
      treatments: ['exercise', 'belts-and-braces'],
      evidence: ['ng59-exercise', 'who-no-belts'],
    },
    medicines: {
      text: 'A short course of an anti-inflammatory medicine if it is safe for you.',
      speaksFor: 'It eases new pain a little.',
      speaksAgainst: 'It can harm the stomach, kidneys and heart. Ask first in pregnancy and while nursing.',
      treatments: ['anti-inflammatory-medicine'],
      evidence: ['ng59-anti-inflammatory'],
    },
    injections: {
      text: 'An injection into the joint, or heating of its nerves.',
      speaksFor: 'It can show whether the joint is the source.',
      speaksAgainst: 'Heating made no difference that people would notice.',
      treatments: ['joint-injection', 'nerve-heating'],
      evidence: ['denervation-trials-2017', 'ng59-no-spinal-injections'],
    },
    surgery: {
      text: 'Fusing the joint is rare.',
      speaksAgainst: 'British guidance is against fusion for back pain, unless it is part of a trial.',
      treatments: ['fusion-and-disc-replacement'],
      evidence: ['ng59-no-fusion'],
    },
  },
  questions: ['Could the joint be inflamed from within?', 'Which hip exercises fit me?'],
  door: {
    urgency: 'self-manage',
    text: 'You can begin by yourself. See a clinician if it still limits you after twelve weeks.',
    soonerIf:
      'Do you wake late in the night, with a stiff back each morning? Ask your doctor about an inflamed spine. Any one of these means: go to an emergency department now. You cannot pee as usual, or you leak. A patch between your legs goes numb. Both legs get weak.',
  },
  evidence: [
    'sacroiliac-tests',
    'most-back-pain-no-single-source',
    'pregnancy-pain-after-birth',
    'axspa-signs',
  ],
};
