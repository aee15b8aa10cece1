import type { Treatment } from './treatment.ts';

export const antiInflammatoryMedicine: Treatment = {
  id: 'anti-inflammatory-medicine',
  name: 'Anti-inflammatory medicine',
  otherNames: ['NSAID', 'Ibuprofen', 'Naproxen', 'Diclofenac'],
  kind: 'medicine',
  whatItIs: 'Tablets or gels that lower swelling and pain.',
  whatIsKnown:
    'They ease new back pain a little. In sciatica the trials are weak and show hardly any gain. In an inflamed spine they often help a lot.',
  watchFor:
    'They can harm the stomach, the kidneys and the heart. Ask a pharmacist or doctor first if you are pregnant, over 65 or take a blood thinner. Ask too if you had an ulcer, or have kidney, heart or blood pressure trouble.',
  positions: [
    {
      guideline: 'british',
      says: 'for-some',
      words: 'First among medicines: the lowest dose that works, for the shortest time.',
      evidence: 'ng59-anti-inflammatory',
    },
    {
      guideline: 'american',
      says: 'for',
      words: 'If a medicine is wanted, this one first.',
      evidence: 'acp-medicines',
    },
    {
      guideline: 'world',
      says: 'for',
      words: 'They may be part of care.',
      evidence: 'who-anti-inflammatory',
    },
    {
      guideline: 'danish',
      says: 'against',
      words: 'Not as a routine in the first twelve weeks.',
      evidence: 'danish-no-routine-medicines',
    },
    {
      guideline: 'european-joint',
      says: 'for',
      words: 'The first medicine for an inflamed spine.',
      evidence: 'asas-eular-care',
    },
  ],
  whereTheyDiffer:
    'The gain is small. For new pain that mostly eases anyway, the Danish group may have found it too small for the risk.',
  questions: ['Is it safe with my other medicines and my stomach, kidneys and heart?', 'When do I stop?'],
  evidence: [
    'anti-inflammatory-new-pain-2020',
    'anti-inflammatory-sciatica-2017',
    'ng59-anti-inflammatory',
    'danish-no-routine-medicines',
    'asas-eular-care',
  ],
};
