import type { Finding } from './finding.ts';
import type { Pattern } from './pattern.ts';

const varies: Finding = {
  any: [
    { not: { question: 'worse-with', is: ['nothing'] } },
    { not: { question: 'better-with', is: ['nothing'] } },
  ],
};
const nerve: Finding = {
  any: [
    {
      all: [
        { question: 'leg-pain', is: ['one-leg', 'both-legs'] },
        { question: 'below-knee', is: ['yes'] },
      ],
    },
    { question: 'leg-numb', is: ['yes'] },
  ],
};
const load: Finding = {
  any: [
    { question: 'began', is: ['effort'] },
    { question: 'worse-with', is: ['staying-still', 'lifting'] },
    { question: 'background', is: ['earlier-episodes', 'long-sitting', 'less-active', 'recent-birth'] },
  ],
};

/** Strained, sprained or under-trained: no test tells them apart, and none proves any of them (Petersen 2017). */
export const trunkMuscle: Pattern = {
  id: 'trunk-muscle',
  groups: [
    [
      {
        id: 'varies-with-movement',
        levels: [
          {
            when: { all: [varies, { question: 'leg-pain', is: ['none'] }, { not: nerve }] },
            ratio: 1.3,
            text: 'It changes with movement and posture, and nothing goes into the legs.',
            basis: 'estimated',
            checked: false,
          },
          {
            when: { any: [nerve, { not: varies }] },
            ratio: 0.5,
            text: 'It goes below the knee or makes the leg numb, or no movement changes it.',
            basis: 'estimated',
            checked: false,
          },
        ],
        evidence: ['pattern-estimates', 'most-back-pain-no-single-source'],
      },
    ],
    [
      {
        id: 'load-and-habit',
        levels: [
          {
            when: load,
            ratio: 1.2,
            text: 'It goes with an effort, keeping still for long, moving less than usual, or back pain before.',
            basis: 'estimated',
            checked: false,
          },
          {
            when: { not: load },
            ratio: 0.9,
            text: 'It goes with no effort, no keeping still for long, and no back pain before.',
            basis: 'estimated',
            checked: false,
          },
        ],
        evidence: ['pattern-estimates', 'weak-trunk-is-no-diagnosis'],
      },
    ],
  ],
  shares: [{ share: 0.62 }],
};
