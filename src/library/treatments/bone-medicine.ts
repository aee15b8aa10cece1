import type { Treatment } from './treatment.ts';

export const boneMedicine: Treatment = {
  id: 'bone-medicine',
  name: 'Bone medicine',
  otherNames: ['Bisphosphonates', 'Osteoporosis treatment'],
  kind: 'medicine',
  whatItIs: 'Tablets, injections or a drip that slow the loss of bone.',
  whatIsKnown:
    'They lower the risk of more fractures in people with thin bones. They do not ease the pain of a fresh one.',
  watchFor: 'Each has its own rules, such as sitting upright after a tablet. Tell your dentist.',
  positions: [],
  questions: ['Do I need a bone scan?', 'Which one suits me, and for how many years?'],
  evidence: ['bone-medicines', 'thin-bones-keep-active'],
};
