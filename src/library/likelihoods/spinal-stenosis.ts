import type { Finding } from './finding.ts';
import type { Pattern } from './pattern.ts';

const easesSitting: Finding = { question: 'leg-walking', is: ['eases-sitting'] };
const betterSitting: Finding = { any: [easesSitting, { question: 'better-with', is: ['sitting'] }] };
const betterBending: Finding = { any: [easesSitting, { question: 'better-with', is: ['bending-forward'] }] };
const bothLegs: Finding = { question: 'leg-pain', is: ['both-legs'] };

/** Suri 2010, four studies, 741 people: present read in the source, absent from memory of its table. */
export const spinalStenosis: Pattern = {
  id: 'spinal-stenosis',
  gate: {
    when: {
      all: [
        { question: 'age', from: 50 },
        {
          any: [
            { question: 'leg-pain', is: ['one-leg', 'both-legs'] },
            { question: 'leg-numb', is: ['yes'] },
          ],
        },
      ],
    },
    outside: 'speaks-against',
    text: 'It is seen from about 50 on, and it is felt in the legs.',
    evidence: ['suri-2010-stenosis'],
  },
  groups: [
    [
      {
        id: 'no-pain-seated',
        levels: [
          {
            when: betterSitting,
            ratio: 7.4,
            text: 'Sitting makes it better.',
            basis: 'published',
            checked: true,
          },
          {
            when: { not: betterSitting },
            ratio: 0.57,
            text: 'Sitting does not make it better.',
            basis: 'published',
            checked: false,
          },
        ],
        evidence: ['suri-2010-stenosis'],
      },
      {
        id: 'better-bending-forward',
        levels: [
          {
            when: betterBending,
            ratio: 6.4,
            text: 'Bending forward makes it better.',
            basis: 'published',
            checked: true,
          },
          {
            when: { not: betterBending },
            ratio: 0.52,
            text: 'Bending forward does not make it better.',
            basis: 'published',
            checked: false,
          },
        ],
        evidence: ['suri-2010-stenosis'],
      },
      {
        id: 'both-legs',
        levels: [
          {
            when: bothLegs,
            ratio: 6.3,
            text: 'It is felt in both legs.',
            basis: 'published',
            checked: true,
          },
          {
            when: { not: bothLegs },
            ratio: 0.54,
            text: 'It is not felt in both legs.',
            basis: 'published',
            checked: false,
          },
        ],
        evidence: ['suri-2010-stenosis'],
      },
      {
        id: 'walking-limited',
        levels: [
          {
            when: easesSitting,
            ratio: 3.7,
            text: 'Walking or standing brings it on, and sitting or bending forward ends it.',
            basis: 'published',
            checked: true,
          },
          {
            when: { not: easesSitting },
            ratio: 0.23,
            text: 'Walking does not bring on leg trouble that sitting ends.',
            basis: 'published',
            checked: true,
          },
        ],
        evidence: ['suri-2010-stenosis'],
      },
    ],
    [
      {
        id: 'age',
        levels: [
          {
            when: { question: 'age', from: 71 },
            ratio: 2,
            text: 'It is more common over 70.',
            basis: 'published',
            checked: true,
          },
          {
            when: { question: 'age', from: 60 },
            ratio: 1,
            text: 'Your age neither speaks for it nor against it.',
            basis: 'estimated',
            checked: false,
          },
          {
            when: { question: 'age', under: 60 },
            ratio: 0.4,
            text: 'It is less common under 60.',
            basis: 'published',
            checked: true,
          },
        ],
        evidence: ['suri-2010-stenosis'],
      },
    ],
  ],
  shares: [
    { when: { question: 'age', from: 65 }, share: 0.1 },
    { when: { question: 'age', from: 50 }, share: 0.03 },
    { share: 0.003 },
  ],
};
