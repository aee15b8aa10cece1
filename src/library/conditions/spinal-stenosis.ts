import type { BackCondition } from './condition.ts';

export const spinalStenosis: BackCondition = {
  id: 'spinal-stenosis',
  name: 'Narrow spinal canal',
  otherNames: ['Spinal stenosis', 'Lumbar stenosis', 'Neurogenic claudication'],
  whatItIs:
    'The space for the nerves in the low back has grown narrow. The legs ache or feel heavy when you stand or walk.',
  inTheBody:
    'With age, bone, discs and bands around the canal thicken. There is less room for the nerves. Bending forward opens the space; standing tall closes it.',
  picture: {
    site: { view: 'low-back', narrowCanal: ['l3-l4', 'l4-l5'] },
    caption:
      'The nerves run down a canal behind the discs. In two places it has grown tight, from the front and from behind.',
    alternative:
      'The low back cut through the middle, seen from the side. The band of nerves behind the discs is squeezed thin at two levels.',
    felt: ['left-buttock', 'right-buttock', 'left-thigh-back', 'right-thigh-back', 'left-calf', 'right-calf'],
  },
  howItShows: [
    'Legs ache, tingle or feel heavy when you walk or stand',
    'It eases when you sit or lean on a trolley',
    'Often both legs',
    'Mostly after the age of 50',
    'Cycling is easier than walking',
  ],
  usualCourse:
    'It changes slowly. Over some years about half of people stay the same, a quarter get better and a quarter get worse.',
  whatHelps: [
    'Walk in short parts with rests, and count them',
    'Cycle, or lean a little forward when you walk',
    'Train legs and trunk',
    'Rest in positions with bent hips',
  ],
  options: {
    physiotherapy: {
      text: 'Exercise that suits bending forward, with steady walking or cycling.',
      speaksFor: 'Several kinds seem worth a try, and they are safe.',
      speaksAgainst: 'The trials are few, and none shows which is best.',
      treatments: ['exercise', 'staying-active'],
      evidence: ['stenosis-exercise', 'stenosis-rule-2011'],
    },
    medicines: {
      text: 'Pain tablets for bad days.',
      speaksFor: 'A short course may help you to keep walking.',
      speaksAgainst: 'None was shown to let people walk further.',
      treatments: ['anti-inflammatory-medicine'],
      evidence: ['stenosis-without-operation', 'ng59-anti-inflammatory'],
    },
    injections: {
      text: 'A steroid injection into the canal.',
      speaksAgainst: 'British guidance advises against it for this walking pain.',
      treatments: ['epidural-injection'],
      evidence: ['colleges-epidural'],
    },
    surgery: {
      text: 'An operation that makes room for the nerves.',
      speaksFor: 'Some people walk further after it.',
      speaksAgainst: 'Trials could not settle whether it is better. Side effects came in 10 to 24 of 100.',
      treatments: ['canal-operation'],
      evidence: ['stenosis-operation-review-2016'],
    },
  },
  questions: [
    'Could it be my circulation instead?',
    'How far should I walk each day?',
    'When should we talk about an operation?',
  ],
  door: {
    urgency: 'routine',
    text: 'See a clinician in the coming weeks if walking gets shorter or you fall.',
    soonerIf:
      'Pain below both knees that is new or there at rest: call today. Any one of these means: go to an emergency department now. You cannot pee as usual, or you leak. A patch between your legs goes numb. Both legs get weak.',
  },
  evidence: ['suri-2010-stenosis', 'stenosis-rule-2011', 'stenosis-course', 'girft-cauda-equina'],
};
