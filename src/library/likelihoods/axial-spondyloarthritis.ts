import type { Finding } from './finding.ts';
import type { Feature, Pattern } from './pattern.ts';

const moving: Finding = { question: 'better-with', is: ['moving'] };
const notResting: Finding = { not: { question: 'better-with', is: ['resting'] } };
const nightEases: Finding = { question: 'night-pain', is: ['eases-up'] };

/** ASAS experts 2009: at least four of five. Berlin 2006: at least two of four. */
const inflammatory: Finding = {
  any: [
    {
      atLeast: 4,
      of: [
        { question: 'age-at-onset', under: 40 },
        { question: 'began', is: ['slowly'] },
        moving,
        notResting,
        nightEases,
      ],
    },
    {
      atLeast: 2,
      of: [
        { question: 'morning-stiffness', is: ['30-min-or-more'] },
        { all: [moving, notResting] },
        nightEases,
        { question: 'where', is: ['buttocks-in-turn'] },
      ],
    },
  ],
};

function sign(code: string, ratio: number, text: string, checked: boolean): Feature {
  return {
    id: code,
    levels: [
      { when: { question: 'inflammation-signs', is: [code] }, ratio, text, basis: 'published', checked },
    ],
    evidence: ['rudwaleit-2004-axspa'],
  };
}

/** Rudwaleit 2004 and Sieper 2005: among people with at least three months of back pain that began before 45. */
export const axialSpondyloarthritis: Pattern = {
  id: 'axial-spondyloarthritis',
  gate: {
    when: {
      all: [
        { question: 'duration', is: ['over-12-weeks'] },
        { question: 'age-at-onset', under: 45 },
      ],
    },
    outside: 'speaks-against',
    text: 'It lasts longer than three months and begins before the age of 45.',
    evidence: ['rudwaleit-2004-axspa'],
  },
  groups: [
    [
      {
        id: 'inflammatory-pain',
        levels: [
          {
            when: inflammatory,
            ratio: 3.1,
            text: 'It behaves like inflamed back pain: slow start, stiff mornings, better with moving, night pain that eases on rising.',
            basis: 'published',
            checked: true,
          },
          {
            when: { not: inflammatory },
            ratio: 0.33,
            text: 'It does not behave like inflamed back pain.',
            basis: 'published',
            checked: false,
          },
        ],
        evidence: ['rudwaleit-2004-axspa', 'axspa-signs'],
      },
    ],
    [
      {
        id: 'painkiller',
        levels: [
          {
            when: { question: 'painkiller-helps', is: ['yes'] },
            ratio: 5.1,
            text: 'Ibuprofen, or a tablet like it, takes it away within two days.',
            basis: 'published',
            checked: true,
          },
          {
            when: { question: 'painkiller-helps', is: ['no'] },
            ratio: 0.27,
            text: 'Ibuprofen, or a tablet like it, does not take it away.',
            basis: 'computed',
            checked: false,
          },
        ],
        evidence: ['rudwaleit-2004-axspa'],
      },
      sign('uveitis', 7.3, 'You have had an inflamed eye.', true),
      sign('family', 6.4, 'Somebody in your family has an inflamed spine or an illness like it.', true),
      sign('sausage-finger', 4.5, 'A whole finger or toe was swollen.', false),
      sign('swollen-joints', 4, 'Joints in arms or legs were swollen.', true),
      sign('bowel', 4, 'You have an inflamed bowel.', false),
      sign('heel-pain', 3.4, 'The heel was painful and swollen.', false),
      sign('psoriasis', 2.5, 'You have psoriasis.', false),
      {
        // The product of the ratios for the absence of each of the seven signs, Rudwaleit 2004.
        id: 'no-sign',
        levels: [
          {
            when: { question: 'inflammation-signs', is: ['none'] },
            ratio: 0.21,
            text: 'There are no signs of inflammation elsewhere.',
            basis: 'computed',
            checked: false,
          },
        ],
        evidence: ['rudwaleit-2004-axspa'],
      },
    ],
  ],
  shares: [
    {
      when: {
        all: [
          { question: 'duration', is: ['over-12-weeks'] },
          { question: 'age-at-onset', under: 45 },
        ],
      },
      share: 0.05,
    },
    { share: 0.003 },
  ],
};
