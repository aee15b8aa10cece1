import type { Treatment } from './treatment.ts';

export const nervePainMedicine: Treatment = {
  id: 'nerve-pain-medicine',
  name: 'Nerve pain medicine',
  otherNames: ['Gabapentin', 'Pregabalin', 'Steroid tablets'],
  kind: 'medicine',
  whatItIs: 'Medicines made for epilepsy or swelling that are also tried for leg pain.',
  whatIsKnown:
    'In a trial with 209 people, pregabalin eased sciatica no more than a dummy tablet. Steroid tablets did not help either.',
  watchFor:
    'Dizzy and sleepy spells are common. Do not stop them at once after weeks of use: come off with a clinician.',
  positions: [
    {
      guideline: 'british',
      says: 'against',
      words: 'Not for sciatica.',
      evidence: 'ng59-no-nerve-medicines',
    },
    {
      guideline: 'american',
      says: 'against',
      words: 'Steroid tablets do not help new back or leg pain.',
      evidence: 'acp-no-steroid-tablets',
    },
  ],
  questions: ['If I take one now, is it worth going on with it?'],
  evidence: ['pregabalin-trial-2017', 'ng59-no-nerve-medicines', 'acp-no-steroid-tablets'],
};
