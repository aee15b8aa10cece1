import type { Evidence } from './evidence.ts';

/** What the entries on urgent conditions stand on, beside the evidence of the danger questions. */
export const seriousConditionEvidence: readonly Evidence[] = [
  {
    id: 'cauda-equina-rare',
    claim: 'Pressure on the lowest nerves of the spine strikes about 1 to 3 of 100,000 people a year.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Getting It Right First Time, NHS England, cauda equina syndrome, 2023',
        url: 'https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/',
      },
    ],
    checked: true,
  },
  {
    id: 'cauda-equina-missed',
    claim:
      'An English safety body described a person who had more than eight contacts before the condition was found.',
    grade: 'very-low',
    sources: [
      {
        citation: 'Health Services Safety Investigations Body, timely detection of cauda equina syndrome',
        url: 'https://hssib.org.uk/patient-safety-investigations/timely-detection-and-treatment-of-spinal-nerve-compression-cauda-equina-syndrome-in-patients-with-back-pain/investigation-report',
      },
    ],
    checked: true,
  },
  {
    id: 'cauda-equina-operation',
    claim:
      'The usual treatment is an operation that frees the nerves, as soon as it can be done. Bladder feeling returns more often when it is done early.',
    grade: 'low',
    sources: [
      {
        citation:
          'Getting It Right First Time, NHS England. National suspected cauda equina syndrome pathway, 2023',
      },
    ],
    checked: false,
  },
  {
    id: 'myelopathy-signs',
    claim:
      'Clumsy hands, numb limbs, poor balance, stiffness and falls that grow slowly can be pressure on the cord in the neck. A late diagnosis can leave lasting trouble.',
    grade: 'low',
    sources: [
      {
        citation: 'Davies BM, Mowforth OD, Smith EK, Kotter MRN. BMJ 2018;360:k186',
        url: 'https://doi.org/10.1136/bmj.k186',
      },
    ],
    checked: true,
  },
  {
    id: 'cord-treatment-early',
    claim:
      'Treating pressure on the cord from cancer while a person can still walk helps to keep them walking.',
    grade: 'moderate',
    sources: [
      {
        citation: 'NICE quality standard QS56, statement 6, radiotherapy',
        url: 'http://www.nice.org.uk/guidance/qs56/chapter/Quality-statement-6-Radiotherapy-for-metastatic-spinal-cord-compression',
      },
    ],
    checked: true,
  },
  {
    id: 'spine-infection-found-late',
    claim:
      'An infection of the spine is often found only after months and may be taken for wear. Blood tests and an MRI scan find it; a sample shows the germ.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Berbari EF, Kanj SS, Kowalski TJ, et al. Clin Infect Dis 2015;61:859-863',
        url: 'https://doi.org/10.1093/cid/civ633',
      },
    ],
    checked: true,
  },
  {
    id: 'spine-infection-six-weeks',
    claim: 'Most infections of the spine are treated with antibiotics for six weeks. Some need an operation.',
    grade: 'moderate',
    sources: [
      {
        citation: 'Berbari EF, Kanj SS, Kowalski TJ, et al. Clin Infect Dis 2015;61:e26-e46',
        url: 'https://doi.org/10.1093/cid/civ482',
      },
    ],
    checked: false,
  },
  {
    id: 'fracture-knits',
    claim:
      'Most breaks of a spine bone have healed after twelve weeks. Exercise fitted to the person may begin after four to twelve weeks.',
    grade: 'low',
    sources: [
      {
        citation: 'Royal Osteoporosis Society guidance, as reported by BMJ Best Practice',
        url: 'https://bestpractice.bmj.com/topics/en-us/819/patient-discussions',
      },
    ],
    checked: true,
  },
  {
    id: 'thin-bones-keep-active',
    claim:
      'British experts: people with thin bones should not fear exercise. Strength work on two or three days a week; after a spine fracture begin with guidance and gentler exercise.',
    grade: 'low',
    sources: [
      {
        citation: 'Brooke-Wavell K, Skelton DA, Barker KL, et al. Br J Sports Med 2022;56:837-846',
        url: 'https://www.physioupdate.co.uk/news/physiotherapists-guidance-is-needed-when-people-with-vertebral-fractures-start-exercise-regimes/',
      },
    ],
    checked: true,
  },
  {
    id: 'bone-medicines',
    claim: 'Medicines for thin bones lower the risk of further spine fractures.',
    grade: 'high',
    sources: [{ citation: 'NICE technology appraisal TA464, bisphosphonates for treating osteoporosis' }],
    checked: false,
  },
  {
    id: 'aneurysm-size',
    claim:
      'A widened belly artery of 5.5 cm or more is seen by a specialist within 2 weeks, one of 3.0 to 5.4 cm within 12 weeks.',
    grade: 'moderate',
    sources: [
      {
        citation: 'NICE guideline NG156, Abdominal aortic aneurysm, 2020',
        url: 'https://www.nice.org.uk/guidance/ng156/chapter/Recommendations',
      },
    ],
    checked: true,
  },
  {
    id: 'aneurysm-repair',
    claim:
      'A widened artery that is large or growing is mended by an operation; a torn one needs it at once. Until then blood pressure and blood fats are treated.',
    grade: 'moderate',
    sources: [{ citation: 'NICE guideline NG156, Abdominal aortic aneurysm, 2020' }],
    checked: false,
  },
  {
    id: 'other-organs-back-pain',
    claim: 'Kidneys, womb, gut, pancreas and the main artery can all be felt as back pain.',
    grade: 'low',
    sources: [{ citation: 'Jarvik JG, Deyo RA. Ann Intern Med 2002;137:586-597' }],
    checked: false,
  },
  {
    id: 'kidney-treatment',
    claim:
      'Kidney infections are treated with antibiotics. Small stones often pass by themselves; larger ones may need a procedure.',
    grade: 'moderate',
    sources: [{ citation: 'NICE guidelines NG111, kidney infection, 2018, and NG118, stones, 2019' }],
    checked: false,
  },
  {
    id: 'spine-cancer-care',
    claim:
      'Cancer in the spine is treated with medicines, radiation, and sometimes an operation to free nerves or hold the bones.',
    grade: 'moderate',
    sources: [
      { citation: 'NICE guideline NG234, Spinal metastases and metastatic spinal cord compression, 2023' },
    ],
    checked: false,
  },
];
