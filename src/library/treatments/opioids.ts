import type { Treatment } from './treatment.ts';

export const opioids: Treatment = {
  id: 'opioids',
  name: 'Opioids',
  otherNames: ['Codeine', 'Tramadol', 'Oxycodone', 'Morphine'],
  kind: 'medicine',
  whatItIs: 'Strong pain medicines. The body can get used to them.',
  whatIsKnown: 'In a trial with 347 people, an opioid eased new back pain no more than a dummy tablet.',
  watchFor:
    'They can make you sleepy, unsteady and constipated, and can be hard to stop. Do not drive on them. Never stop at once after weeks of use: come off with a clinician.',
  positions: [
    {
      guideline: 'british',
      says: 'for-some',
      words: 'A weak one for new pain, only as a second choice.',
      evidence: 'ng59-opioids',
    },
    {
      guideline: 'american',
      says: 'for-some',
      words: 'Only when other treatments failed and the gain outweighs the risk.',
      evidence: 'acp-opioids',
    },
    {
      guideline: 'world',
      says: 'against',
      words: 'Not for lasting pain: they may do harm.',
      evidence: 'who-no-opioids',
    },
    {
      guideline: 'danish',
      says: 'against',
      words: 'Not as a routine in the first twelve weeks.',
      evidence: 'danish-no-routine-medicines',
    },
  ],
  whereTheyDiffer: 'The older two keep a narrow place for them. The newer the guideline, the less it leaves.',
  questions: ['What is the plan to stop, before I begin?', 'Can I come off mine, and how slowly?'],
  evidence: ['opioid-trial-2023', 'ng59-no-opioids-lasting', 'who-no-opioids', 'danish-no-routine-medicines'],
};
