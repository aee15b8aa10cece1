import type { Finding } from './finding.ts';
import type { Pattern } from './pattern.ts';

const curve: Finding = { question: 'background', is: ['curve', 'curve-changing'] };

export const scoliosis: Pattern = {
  id: 'scoliosis',
  groups: [
    [
      {
        id: 'known-curve',
        levels: [
          {
            when: curve,
            ratio: 8,
            text: 'You know of a curve or see a hump. A curve is often there without being why it hurts.',
            basis: 'estimated',
            checked: false,
          },
          {
            when: { not: curve },
            ratio: 0.5,
            text: 'You know of no curve and see no hump.',
            basis: 'estimated',
            checked: false,
          },
        ],
        evidence: ['pattern-estimates', 'scoliosis-in-adults'],
      },
    ],
  ],
  shares: [{ share: 0.02 }],
};
