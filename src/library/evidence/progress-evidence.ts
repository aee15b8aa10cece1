import type { Evidence } from './evidence.ts';

/** What the judgement of a course stands on. */
export const progressEvidence: readonly Evidence[] = [
  {
    id: 'pain-important-change',
    claim:
      'On a 0–10 pain scale, a fall of 2 points or of 30 % is about the smallest that people with back pain call important.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Ostelo RWJG et al., Spine 2008;33:90',
        url: 'https://doi.org/10.1097/BRS.0b013e31815e3a10',
      },
    ],
    checked: true,
  },
  {
    id: 'activity-important-change',
    claim:
      'When people score their own hard activities from 0 to 10, a change of the mean by 1.3 points is small, 2.3 medium and 2.7 large (1708 people).',
    grade: 'moderate',
    sources: [
      {
        citation: 'Abbott JH, Schmitt J, J Orthop Sports Phys Ther 2014;44:560',
        url: 'https://www.integrative-archives.com/2014/04/minimum-important-differences-for-the-patient-specific-functional-scale-4-region-specific-outcome-measures-and-the-numeric-pain-rating-scale/',
      },
    ],
    checked: true,
  },
  {
    id: 'back-pain-course',
    claim:
      'New back pain falls fast in the first six weeks: on average from 56 to 26 of 100. Pain that has lasted over three months falls slowly: from 56 to 48 in six weeks and 40 in a year.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Wallwork SB et al., CMAJ 2024;196:E29',
        url: 'https://doi.org/10.1503/cmaj.230542',
      },
    ],
    checked: true,
  },
  {
    id: 'when-to-show-somebody',
    claim:
      'Backstay says to show somebody when pain is up by 2 points or more for over a week, when it spreads into a leg, or when nothing has changed by the sixth week. The 2 points and the course over six weeks are from studies; that this is the moment to ask is our own rule, and no study has tested it.',
    grade: 'none-found',
    sources: [
      { citation: 'Backstay design rule' },
      {
        citation: 'Ostelo RWJG et al., Spine 2008;33:90',
        url: 'https://doi.org/10.1097/BRS.0b013e31815e3a10',
      },
      { citation: 'Wallwork SB et al., CMAJ 2024;196:E29', url: 'https://doi.org/10.1503/cmaj.230542' },
    ],
    checked: true,
  },
];
