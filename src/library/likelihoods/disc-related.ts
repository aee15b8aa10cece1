import type { Finding } from './finding.ts';
import type { Pattern } from './pattern.ts';

const worseBent: Finding = { question: 'worse-with', is: ['sitting', 'bending-forward'] };

export const discRelated: Pattern = {
  id: 'disc-related',
  groups: [
    [
      {
        // No published ratio of quality for what a person can tell; an expert pattern.
        id: 'worse-bent-better-moving',
        levels: [
          {
            when: { all: [worseBent, { question: 'better-with', is: ['moving', 'leaning-back'] }] },
            ratio: 1.5,
            text: 'Sitting or bending makes it worse; moving or leaning back makes it better.',
            basis: 'estimated',
            checked: false,
          },
          {
            when: { not: worseBent },
            ratio: 0.8,
            text: 'Neither sitting nor bending makes it worse.',
            basis: 'estimated',
            checked: false,
          },
        ],
        evidence: ['pattern-estimates', 'most-back-pain-no-single-source'],
      },
    ],
  ],
  shares: [{ share: 0.1 }],
};
