import type { Finding } from './finding.ts';
import type { Pattern } from './pattern.ts';

const midline: Finding = { question: 'where', is: ['low-middle'] };
const oneSideOrBirth: Finding = {
  any: [
    { question: 'where', is: ['below-belt-one-side'] },
    { question: 'background', is: ['recent-birth', 'pregnant'] },
  ],
};

export const sacroiliac: Pattern = {
  id: 'sacroiliac',
  gate: {
    when: { question: 'where', is: ['below-belt-one-side', 'buttock', 'buttocks-in-turn'] },
    outside: 'speaks-against',
    text: 'The pain is not below the belt line.',
    evidence: ['han-2023-sacroiliac'],
  },
  groups: [
    [
      {
        id: 'no-midline-pain',
        onlyIf: { question: 'duration', is: ['over-12-weeks'] },
        levels: [
          {
            when: { not: midline },
            ratio: 2.4,
            text: 'The middle of the low back does not hurt.',
            basis: 'published',
            checked: false,
          },
          {
            when: midline,
            ratio: 0.35,
            text: 'The middle of the low back hurts too.',
            basis: 'published',
            checked: false,
          },
        ],
        evidence: ['han-2023-sacroiliac'],
      },
      {
        id: 'one-side-or-birth',
        levels: [
          {
            when: oneSideOrBirth,
            ratio: 1.5,
            text: 'It sits below the belt on one side, or came around a birth.',
            basis: 'estimated',
            checked: false,
          },
          {
            when: { not: oneSideOrBirth },
            ratio: 0.8,
            text: 'It neither sits by the dimple of the back nor came around a birth.',
            basis: 'estimated',
            checked: false,
          },
        ],
        evidence: ['pattern-estimates'],
      },
    ],
  ],
  shares: [{ share: 0.05 }],
};
