import type { Treatment } from './treatment.ts';

export const nerveHeating: Treatment = {
  id: 'nerve-heating',
  name: 'Heating of small joint nerves',
  otherNames: ['Radiofrequency denervation', 'Facet joint treatment'],
  kind: 'injection',
  whatItIs:
    'A needle heats the small nerve of a spine joint so that it passes on less pain. A test injection comes first.',
  whatIsKnown:
    'Three trials with 681 people tested it beside exercise. It made no difference that people would notice.',
  watchFor: 'A sore back for some days is common. The nerve grows back, so the effect wears off.',
  positions: [
    {
      guideline: 'british',
      says: 'for-some',
      words: 'Only for lasting pain of 5 of 10 or more, when other care failed and a test injection helped.',
      evidence: 'ng59-denervation',
    },
  ],
  questions: ['Did the test injection help me enough?', 'What will I train while it lasts?'],
  evidence: ['denervation-trials-2017', 'ng59-denervation', 'ng59-no-spinal-injections'],
};
