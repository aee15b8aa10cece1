import type { Evidence } from './evidence.ts';

/** Trials and reviews of single treatments. */
export const treatmentTrialEvidence: readonly Evidence[] = [
  {
    id: 'paracetamol-trial-2014',
    claim:
      'In 1652 people with new back pain, paracetamol did not shorten the time to recovery. About half were well after 17 days with it and without.',
    grade: 'high',
    sources: [
      {
        citation: 'Williams CM, Maher CG, Latimer J, et al. Lancet 2014;384:1586-1596',
        url: 'https://doi.org/10.1016/S0140-6736(14)60805-9',
      },
    ],
    checked: true,
  },
  {
    id: 'opioid-trial-2023',
    claim:
      'In 347 people with new back or neck pain, an opioid eased pain no more than a dummy tablet after six weeks. A year later the dummy group had slightly less pain.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Jones CMP, Day RO, Koes BW, et al. Lancet 2023;402:304-312',
        url: 'https://pubmed.ncbi.nlm.nih.gov/37392748/',
      },
    ],
    checked: true,
  },
  {
    id: 'pregabalin-trial-2017',
    claim:
      'In 209 people with sciatica, pregabalin eased leg pain no more than a dummy tablet, and caused more side effects.',
    grade: 'high',
    sources: [
      {
        citation: 'Mathieson S, Maher CG, McLachlan AJ, et al. N Engl J Med 2017;376:1111-1120',
        url: 'https://doi.org/10.1056/NEJMoa1614292',
      },
    ],
    checked: true,
  },
  {
    id: 'anti-inflammatory-sciatica-2017',
    claim:
      'In 10 trials with 1651 people, anti-inflammatory medicines eased sciatica no more than a dummy medicine. Slightly more people felt better overall, and side effects were more common. The trials were weak.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Rasmussen-Barr E, Held U, Grooten WJA, et al. Spine 2017;42:586-594',
        url: 'https://doi.org/10.1097/BRS.0000000000002092',
      },
    ],
    checked: true,
  },
  {
    id: 'anti-inflammatory-new-pain-2020',
    claim:
      'Anti-inflammatory medicines ease new back pain a little. A review of 32 trials with 5356 people updates that finding.',
    grade: 'moderate',
    sources: [
      {
        citation:
          'van der Gaag WH, Roelofs PDDM, Enthoven WTM, et al. Cochrane Database Syst Rev 2020;CD013581',
        url: 'https://repub.eur.nl/pub/128598',
      },
    ],
    checked: false,
  },
  {
    id: 'epidural-review-2020',
    claim:
      'In 25 trials with 2470 people, an epidural steroid injection eased sciatica slightly more than a dummy injection, for a short time.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Oliveira CB, Maher CG, Ferreira ML, et al. Cochrane Database Syst Rev 2020;CD013577',
        url: 'https://doi.org/10.1002/14651858.CD013577',
      },
    ],
    checked: true,
  },
  {
    id: 'denervation-trials-2017',
    claim:
      'In three trials with 681 people, heating small joint nerves beside exercise made no difference that people would notice after three months.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Juch JNS, Maas ET, Ostelo RWJG, et al. JAMA 2017;318:68-81',
        url: 'https://doi.org/10.1001/jama.2017.7918',
      },
    ],
    checked: true,
  },
  {
    id: 'disc-operation-trial-2008',
    claim:
      'In 283 people with six to twelve weeks of sciatica, an early operation eased leg pain faster. By one year, and at two years, both groups were alike. Of those who waited, 44 in 100 were operated on in the end.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Peul WC, van den Hout WB, Brand R, et al. BMJ 2008;336:1355-1358',
        url: 'https://pure.eur.nl/en/publications/prolonged-conservative-care-versus-early-surgery-in-patients-with',
      },
    ],
    checked: true,
  },
  {
    id: 'stenosis-operation-review-2016',
    claim:
      'Five trials with 643 people could not settle whether an operation or other care is better for a narrow spinal canal. Side effects came in 10 to 24 of 100 operations.',
    grade: 'low',
    sources: [
      {
        citation: 'Zaina F, Tomkins-Lane C, Carragee E, Negrini S. Cochrane Database Syst Rev 2016;CD010264',
        url: 'https://doi.org/10.1002/14651858.CD010264.pub2',
      },
    ],
    checked: true,
  },
  {
    id: 'vertebroplasty-review-2018',
    claim:
      'In 21 trials, filling a broken spine bone with cement gave little more than a sham operation, and serious side effects were seen.',
    grade: 'high',
    sources: [
      {
        citation: 'Buchbinder R, Johnston RV, Rischin KJ, et al. Cochrane Database Syst Rev 2018;CD006349',
        url: 'https://doi.org/10.1002/14651858.CD006349.pub4',
      },
    ],
    checked: true,
  },
  {
    id: 'inversion-pilot-2012',
    claim:
      'In a pilot trial with 24 people with sciatica, fewer who hung upside down on a table had an operation. It is too small to build on.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Prasad KSM, Gregson BA, Hargreaves G, et al. Disabil Rehabil 2012;34:1473-1480',
        url: 'https://researchportaltest.northumbria.ac.uk/en/publications/inversion-therapy-in-patients-with-pure-single-level-lumbar-disco',
      },
    ],
    checked: true,
  },
  {
    id: 'inversion-warnings',
    claim:
      'Makers of inversion tables warn people with high blood pressure, heart disease, glaucoma, thin bones, pregnancy or an implant in the spine against them. These are lists of makers, not trials.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Teeter, list of contraindications',
        url: 'https://www.contourliving.com/blog/teeter-contraindications/',
      },
    ],
    checked: true,
  },
  {
    id: 'active-or-rest',
    claim:
      'In new back pain, advice to stay active gave slightly less pain and better days than advice to rest in bed. In sciatica there was little difference.',
    grade: 'moderate',
    sources: [
      { citation: 'Dahm KT, Brurberg KG, Jamtvedt G, Hagen KB. Cochrane Database Syst Rev 2010;CD007612' },
    ],
    checked: false,
  },
  {
    id: 'guideline-core-2018',
    claim:
      'A series in The Lancet: advice, activity and looking after oneself come first; fewer scans, opioids, injections and operations.',
    grade: 'moderate',
    sources: [{ citation: 'Foster NE, Anema JR, Cherkin D, et al. Lancet 2018;391:2368-2383' }],
    checked: false,
  },
];
