import type { Evidence } from '../evidence/evidence.ts';

/** What the likelihood ratios stand on beside the entries on the conditions. */
export const likelihoodEvidence: readonly Evidence[] = [
  {
    id: 'pattern-estimates',
    claim:
      'For some features no study of quality says how much they tell. The figure is then a cautious estimate by Backstay, close to 1.',
    grade: 'none-found',
    sources: [{ citation: 'Backstay design rule' }],
    checked: false,
  },
  {
    id: 'verwoerd-2016-cough',
    claim:
      'In 395 people with bad sciatica, leg pain that grew on coughing, sneezing or straining went with a pressed nerve: odds ratio 2.3 to 2.5.',
    grade: 'low',
    sources: [
      {
        citation: 'Verwoerd AJH, Mens J, El Barzouhi A, et al. Eur Spine J 2016',
        url: 'https://doi.org/10.1007/s00586-016-4393-8',
      },
    ],
    checked: true,
  },
  {
    id: 'rudwaleit-2004-axspa',
    claim:
      'In people with lasting back pain, inflamed back pain raises the chance of an inflamed spine from 5 to 14 in 100. Other signs raise it further.',
    grade: 'moderate',
    sources: [
      { citation: 'Rudwaleit M, van der Heijde D, Khan MA, et al. Ann Rheum Dis 2004;63:535-543' },
      {
        citation: 'Sieper J, Rudwaleit M. Ann Rheum Dis 2005;64:659-663',
        url: 'https://ard.bmj.com/highwire/markup/176313/expansion',
      },
    ],
    checked: true,
  },
  {
    id: 'han-2023-sacroiliac',
    claim:
      'In pain clinics, back pain that spares the midline was met more often when the joint between spine and pelvis was the source.',
    grade: 'low',
    sources: [
      {
        citation: 'Han CS, Hancock MJ, Sharma S, et al. EClinicalMedicine 2023;59:101960',
        url: 'https://doi.org/10.1016/j.eclinm.2023.101960',
      },
    ],
    checked: false,
  },
  {
    id: 'laslett-2006-facet',
    claim:
      'Pain from the small joints was rarely met when leaning back and turning did not hurt. The reverse tells nothing.',
    grade: 'very-low',
    sources: [{ citation: 'Laslett M, McDonald B, Aprill CN, Tropp H, Oberg B. Spine J 2006;6:370-379' }],
    checked: false,
  },
];
