import type { Finding, Findings } from './finding.ts';
import type { Pattern } from './pattern.ts';

const nerveSigns: Findings = [
  { question: 'below-knee', is: ['yes'] },
  { question: 'leg-worse', is: ['yes'] },
  { question: 'leg-numb', is: ['yes'] },
];
const atMostOne: Finding = { not: { atLeast: 2, of: nerveSigns } };

export const radiculopathy: Pattern = {
  id: 'radiculopathy',
  gate: {
    when: { question: 'leg-pain', is: ['one-leg', 'both-legs'] },
    outside: 'speaks-against',
    text: 'No pain goes into a leg.',
    evidence: ['sciatica-signs'],
  },
  groups: [
    [
      {
        // Konstantinou 2012: area under the curve 0.72 to 0.74 for the three together; the ratios are our estimate from it.
        id: 'nerve-signs',
        levels: [
          {
            when: { all: nerveSigns },
            ratio: 2.5,
            text: 'The pain goes below the knee, is worse in the leg than in the back, and the leg tingles or is numb.',
            basis: 'estimated',
            checked: false,
          },
          {
            when: { atLeast: 2, of: nerveSigns },
            ratio: 1.5,
            text: 'Two of three signs of a nerve are there: below the knee, worse in the leg, tingling or numb.',
            basis: 'estimated',
            checked: false,
          },
          {
            when: atMostOne,
            ratio: 0.5,
            text: 'At most one of three signs of a nerve is there: below the knee, worse in the leg, tingling or numb.',
            basis: 'estimated',
            checked: false,
          },
        ],
        evidence: ['sciatica-signs'],
      },
    ],
    [
      {
        // Verwoerd 2016: odds ratio 2.28 to 2.50 for leg pain, not back pain; it fixes only the quotient of the two ratios.
        id: 'cough-in-leg',
        levels: [
          {
            when: { question: 'worse-with', is: ['cough-in-leg'] },
            ratio: 1.5,
            text: 'Coughing, sneezing or straining is felt in the leg.',
            basis: 'estimated',
            checked: false,
          },
          {
            when: { not: { question: 'worse-with', is: ['cough-in-leg'] } },
            ratio: 0.65,
            text: 'Coughing, sneezing or straining is not felt in the leg.',
            basis: 'estimated',
            checked: false,
          },
        ],
        evidence: ['verwoerd-2016-cough'],
      },
    ],
  ],
  shares: [{ share: 0.07 }],
};
