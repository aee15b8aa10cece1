import type { Finding } from './finding.ts';
import type { Pattern } from './pattern.ts';

const leaningBack: Finding = { question: 'worse-with', is: ['leaning-back'] };

export const facet: Pattern = {
  id: 'facet',
  groups: [
    [
      {
        id: 'leaning-back',
        onlyIf: { question: 'duration', is: ['over-12-weeks'] },
        levels: [
          {
            when: leaningBack,
            ratio: 1,
            text: 'Leaning back makes it worse. That is common with these joints, and just as common without.',
            basis: 'published',
            checked: true,
          },
          {
            when: { not: leaningBack },
            ratio: 0.3,
            text: 'Leaning back and turning does not make it worse.',
            basis: 'estimated',
            checked: false,
          },
        ],
        evidence: ['no-test-for-facet', 'laslett-2006-facet'],
      },
    ],
  ],
  shares: [{ share: 0.06 }],
};
