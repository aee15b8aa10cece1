import type { Evidence } from './evidence.ts';

/** What is known of worn discs, sciatica and a narrow spinal canal. */
export const discAndNerveEvidence: readonly Evidence[] = [
  {
    id: 'scan-changes-without-pain',
    claim:
      'In 3110 people without pain, worn discs showed on the scan of 37 in 100 at the age of 20 and of 96 in 100 at 80.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Brinjikji W, Luetmer PH, Comstock B, et al. AJNR Am J Neuroradiol 2015;36:811-816',
        url: 'https://www.ajnr.org/content/36/4/811',
      },
    ],
    checked: true,
  },
  {
    id: 'scan-changes-with-pain',
    claim:
      'Up to the age of 50, disc changes on a scan are more common in people with back pain than in people without.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Brinjikji W, Diehn FE, Jarvik JG, et al. AJNR Am J Neuroradiol 2015;36:2394-2399',
        url: 'http://www.ajnr.org/content/36/12/2394.full.txt',
      },
    ],
    checked: true,
  },
  {
    id: 'centralisation-disc',
    claim:
      'Pain that draws back from the leg towards the spine with repeated movements makes a disc as the source somewhat more likely.',
    grade: 'low',
    sources: [
      {
        citation: 'Han CS, Hancock MJ, Sharma S, et al. EClinicalMedicine 2023;59:101960',
        url: 'https://doi.org/10.1016/j.eclinm.2023.101960',
      },
    ],
    checked: true,
  },
  {
    id: 'herniation-shrinks',
    claim:
      'Of 2219 people with a slipped disc and no operation, 63 in 100 had a smaller bulge on a later scan (49 to 77).',
    grade: 'low',
    sources: [
      {
        citation: 'Wang Y, Dai G, Jiang L, Liao S. BMC Musculoskelet Disord 2020;21:530',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7419225',
      },
    ],
    checked: true,
  },
  {
    id: 'sciatica-course',
    claim:
      'Of 609 people who saw a family doctor with leg pain from the back, 55 in 100 had clearly less trouble in daily life after a year. Longer leg pain slowed it.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Konstantinou K, Dunn KM, Ogollah R, et al. Spine J 2018;18:1030-1040',
        url: 'https://www.thespinejournalonline.com/article/S1529-9430(17)31148-8/fulltext',
      },
    ],
    checked: true,
  },
  {
    id: 'sciatica-signs',
    claim:
      'Pain below the knee, leg pain worse than back pain, and numbness or tingling point to a nerve root, but such answers alone cannot prove it.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Konstantinou K, Lewis M, Dunn KM. Eur Spine J 2012;21:2306-2315',
        url: 'https://doi.org/10.1007/s00586-012-2398-5',
      },
      {
        citation: 'Stynes S, Konstantinou K, Ogollah R, et al. PLoS ONE 2018;13:e0191852',
        url: 'http://eprints.nottingham.ac.uk/id/eprint/51105',
      },
    ],
    checked: true,
  },
  {
    id: 'sciatica-examination',
    claim:
      'No single test of strength, feeling or reflex settles whether a nerve root is pressed; a clinician puts them together.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Iversen T, Solberg TK, Romner B, et al. BMC Musculoskelet Disord 2013;14:206',
        url: 'http://www.biomedcentral.com/1471-2474/14/206',
      },
    ],
    checked: true,
  },
  {
    id: 'stenosis-rule-2011',
    claim:
      'Pain on both sides, leg pain worse than back pain, pain on walking or standing, ease on sitting and an age over 48 together point to a narrow canal.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Cook C, Brown C, Michael K, et al. Physiother Res Int 2011;16:170-178',
        url: 'https://scholars.duke.edu/display/pub762560',
      },
    ],
    checked: true,
  },
  {
    id: 'stenosis-course',
    claim:
      'In people with a narrow canal and no operation, about half stayed the same over four years, a quarter improved and a quarter got worse.',
    grade: 'very-low',
    sources: [
      {
        citation:
          'Johnsson KE, Rosen I, Uden A. Clin Orthop Relat Res 1992;279:82-86, as reported by BMJ Best Practice',
        url: 'https://bestpractice.bmj.com/topics/en-gb/191/prognosis',
      },
    ],
    checked: true,
  },
  {
    id: 'stenosis-exercise',
    claim:
      'For a narrow canal several kinds of exercise seem fair to try: stretching, trunk strength that bends forward, and steady exercise. None was shown to be best.',
    grade: 'low',
    sources: [
      {
        citation: 'Matsuwaka ST, Liem BC. Curr Phys Med Rehabil Rep 2018',
        url: 'https://doi.org/10.1007/s40141-018-0171-3',
      },
    ],
    checked: true,
  },
  {
    id: 'stenosis-without-operation',
    claim:
      'The trials of medicines and other care without an operation for a narrow canal are too few and too weak to advise for or against any.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Ammendolia C, Stuber KJ, Rok E, et al. Cochrane Database Syst Rev 2013;CD010712',
        url: 'https://doi.org/10.1002/14651858.CD010712',
      },
    ],
    checked: false,
  },
];
