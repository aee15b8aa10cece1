import type { Finding } from './finding.ts';
import type { Pattern } from './pattern.ts';

const outside: Finding = { question: 'where', is: ['flank', 'belly', 'groin'] };
const otherSign: Finding = {
  question: 'other-signs',
  is: ['meals', 'periods', 'hip-turning', 'breathing', 'rash'],
};
const circulation: Finding = { question: 'leg-walking', is: ['eases-stopping'] };

export const nonSpinal: Pattern = {
  id: 'non-spinal',
  groups: [
    [
      {
        id: 'other-signs',
        levels: [
          {
            when: { any: [otherSign, circulation] },
            ratio: 4,
            text: 'It comes with signs from a source outside the back.',
            basis: 'estimated',
            checked: false,
          },
          {
            when: { any: [{ question: 'other-signs', is: ['none'] }, { not: outside }] },
            ratio: 0.5,
            text: 'There is no sign of a source outside the back.',
            basis: 'estimated',
            checked: false,
          },
        ],
        evidence: ['pattern-estimates'],
      },
      {
        id: 'place',
        levels: [
          {
            when: outside,
            ratio: 2,
            text: 'It sits in the side, the belly or the groin.',
            basis: 'estimated',
            checked: false,
          },
          {
            when: { not: outside },
            ratio: 0.7,
            text: 'It sits in the back.',
            basis: 'estimated',
            checked: false,
          },
        ],
        evidence: ['pattern-estimates'],
      },
    ],
  ],
  shares: [{ share: 0.02 }],
};
