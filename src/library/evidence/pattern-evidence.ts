import type { Evidence } from './evidence.ts';

/** What the patterns of back pain that are not urgent stand on. */
export const patternEvidence: readonly Evidence[] = [
  {
    id: 'most-back-pain-no-single-source',
    claim: 'In most people with back pain no single part of the back can be shown to be the source.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Bardin LD, King P, Maher CG. Med J Aust 2017;206:268-273',
        url: 'https://www.mja.com.au/doi/10.5694/mja16.00828',
      },
    ],
    checked: true,
  },
  {
    id: 'no-test-for-muscle-or-facet',
    claim:
      'A review of rules for finding the source of back pain found none for muscle pain and none for the small joints of the spine.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Petersen T, Laslett M, Juhl C. BMC Musculoskelet Disord 2017;18:188',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5429540',
      },
    ],
    checked: true,
  },
  {
    id: 'no-test-for-facet',
    claim:
      'No test by hand or question tells whether pain comes from the small joints at the back of the spine.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Hancock MJ, Maher CG, Latimer J, et al. Eur Spine J 2007;16:1539-1550',
        url: 'https://doi.org/10.1007/s00586-007-0391-1',
      },
    ],
    checked: true,
  },
  {
    id: 'new-pain-half-back-at-work',
    claim:
      'Of 973 people with new back pain, half were back to usual work in 14 days and 83 in 100 by three months; 72 in 100 were fully well after a year.',
    grade: 'high',
    sources: [
      {
        citation: 'Henschke N, Maher CG, Refshauge KM, et al. BMJ 2008;337:a171',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2483884',
      },
    ],
    checked: true,
  },
  {
    id: 'back-pain-returns',
    claim:
      'In 250 people who had recovered, 69 in 100 had some back pain again within a year; 40 in 100 had pain that limited them.',
    grade: 'moderate',
    sources: [
      {
        citation: 'da Silva T, Mills K, Brown BT, et al. J Physiother 2019;65:159-165',
        url: 'https://pubmed.ncbi.nlm.nih.gov/31208917/',
      },
    ],
    checked: true,
  },
  {
    id: 'endurance-and-later-pain',
    claim:
      'Men who held their back up for a short time had new back pain more often in the next year. In women there was no clear link.',
    grade: 'very-low',
    sources: [{ citation: 'Biering-Sorensen F. Spine 1984;9:106-119' }],
    checked: false,
  },
  {
    id: 'weak-trunk-is-no-diagnosis',
    claim:
      'No test or measurement has been shown to prove that weak trunk muscles are why a back hurts. Backstay measures holds to choose exercises, not to name a cause.',
    grade: 'none-found',
    sources: [
      { citation: 'Backstay design rule' },
      {
        citation: 'Petersen T, Laslett M, Juhl C. BMC Musculoskelet Disord 2017;18:188',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5429540',
      },
    ],
    checked: true,
  },
  {
    id: 'core-and-strength-both-helped',
    claim:
      'In 36 people with back pain of some weeks, core work and strength work both eased pain. Daily life and fear changed more with core work.',
    grade: 'low',
    sources: [
      {
        citation: 'Hlaing SS, Puntumetakul R, Khine EE, Boucaut R. BMC Musculoskelet Disord 2021;22:998',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8630919',
      },
    ],
    checked: true,
  },
  {
    id: 'axspa-signs',
    claim:
      'Onset before 40, slow start, better with exercise, no better with rest and night pain that eases on rising point to inflamed back pain.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Sieper J, van der Heijde D, Landewe R, et al. Ann Rheum Dis 2009;68:784-788',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3403902/table/T4',
      },
    ],
    checked: true,
  },
  {
    id: 'axspa-in-practice',
    claim:
      'In Dutch general practice, 95 of 579 people aged 18 to 45 with lasting back pain had an inflamed spine.',
    grade: 'moderate',
    sources: [
      {
        citation: 'van Hoeven L, Vergouwe Y, de Buck PDM, et al. PLoS ONE 2015;10:e0131963',
        url: 'https://doi.org/10.1371/journal.pone.0131963',
      },
    ],
    checked: true,
  },
  {
    id: 'sacroiliac-tests',
    claim:
      'Three or more painful joint tests by a trained person point to the joint between spine and pelvis; single tests do not.',
    grade: 'moderate',
    sources: [
      {
        citation:
          'Laslett M, Young SB, Aprill CN, McDonald B. Aust J Physiother 2003;49:89-97, as reported with later studies',
        url: 'https://johnsnyderdpt.com/for-clinicians/clinical-prediction-rules/sacroiliac-joint-pain/',
      },
    ],
    checked: true,
  },
  {
    id: 'scoliosis-in-adults',
    claim: 'Curves of the spine are common in older adults and are often not why the back hurts.',
    grade: 'low',
    sources: [
      {
        citation: 'Physical rehabilitation in the management of symptomatic adult scoliosis, IntechOpen 2018',
        url: 'https://doi.org/10.5772/intechopen.81184',
      },
    ],
    checked: true,
  },
  {
    id: 'scoliosis-course',
    claim:
      'Larger curves can grow slowly in adult life, by about half a degree to one degree a year. X-rays differ by up to 5 degrees by chance.',
    grade: 'low',
    sources: [
      {
        citation: 'Negrini A, Donzelli S, Negrini M, et al. Scoliosis 2015;10:20',
        url: 'https://link.springer.com/article/10.1186/s13013-015-0044-9',
      },
    ],
    checked: true,
  },
  {
    id: 'scoliosis-exercise',
    claim:
      'Among 34 adults with large curves who did exercises made for scoliosis, many curves did not grow. There was no group to compare them with.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Negrini A, Donzelli S, Negrini M, et al. Scoliosis 2015;10:20',
        url: 'https://link.springer.com/article/10.1186/s13013-015-0044-9',
      },
    ],
    checked: true,
  },
  {
    id: 'scoliosis-operation-or-not',
    claim:
      'Of 113 older adults with large curves seen after two years, pain and quality of life did not differ clearly between those operated on and those not.',
    grade: 'very-low',
    sources: [
      {
        citation:
          'French study of adult degenerative scoliosis, congress of the International Society for the Study of the Lumbar Spine 2025',
        url: 'https://issls-2025.p.asnevents.com.au/days/2025-05-15/abstract/115320',
      },
    ],
    checked: true,
  },
  {
    id: 'pregnancy-back-pain-common',
    claim:
      'More than two thirds of pregnant women have back pain and about a fifth have pain in the pelvis. 34 trials with 5121 women tested what helps.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Liddle SD, Pennick V. Cochrane Database Syst Rev 2015;CD001139',
        url: 'https://doi.org/10.1002/14651858.CD001139.pub4',
      },
    ],
    checked: true,
  },
  {
    id: 'pregnancy-exercise',
    claim: 'Exercise in pregnancy makes back and pelvic pain somewhat milder.',
    grade: 'low',
    sources: [
      {
        citation: 'Davenport MH, Marchand AA, Mottola MF, et al. Br J Sports Med 2019;53:90-98',
        url: 'https://doi.org/10.1136/bjsports-2018-099400',
      },
      {
        citation: 'Liddle SD, Pennick V. Cochrane Database Syst Rev 2015;CD001139',
        url: 'https://doi.org/10.1002/14651858.CD001139.pub4',
      },
    ],
    checked: false,
  },
  {
    id: 'pregnancy-medicines',
    claim:
      'Anti-inflammatory medicines are avoided in pregnancy, above all from the twentieth week, because they can harm the baby.',
    grade: 'moderate',
    sources: [
      {
        citation:
          'US Food and Drug Administration, safety communication on anti-inflammatory medicines in pregnancy, October 2020',
      },
    ],
    checked: false,
  },
  {
    id: 'pregnancy-pain-after-birth',
    claim:
      'About half of pregnant women have back or pelvic pain; a quarter still have some a year after the birth.',
    grade: 'low',
    sources: [
      {
        citation: 'Davenport MH, Marchand AA, Mottola MF, et al. Br J Sports Med 2019;53:90-98',
        url: 'https://doi.org/10.1136/bjsports-2018-099400',
      },
    ],
    checked: true,
  },
];
