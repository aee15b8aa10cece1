import type { Evidence, EvidenceSource } from './evidence.ts';

const ng59: EvidenceSource = {
  citation: 'NICE guideline NG59, Low back pain and sciatica in over 16s, 2016, updated 2020',
  url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
};

const ng59Summary: EvidenceSource = {
  citation: 'NICE guideline NG59 (2016, updated 2020), as set out by Aspen Physiotherapy',
  url: 'https://aspenphysio.co.uk/nice-guidelines/',
};

const ng59Digest: EvidenceSource = {
  citation: 'NICE guideline NG59 (2016, updated 2020), as set out by Guideline Genius',
  url: 'https://www.guideline-genius.com/article/Index?id=58',
};

const ng59Report: EvidenceSource = {
  citation: 'NICE guideline NG59 (2016, updated 2020), as reported by Independent Pharmacist',
  url: 'https://www.independentpharmacist.co.uk/cpd-modules/cpd-module-back-pain/non-drug-approaches-605890',
};

const colleges: EvidenceSource = {
  citation:
    'Academy of Medical Royal Colleges, Evidence-Based Interventions: injections for non-specific low back pain without sciatica',
  url: 'https://www.aomrc.org.uk/ebi/clinicians/injections-for-nonspecific-low-back-pain-without-sciatica/',
};

/** What the British guidelines say of treatments for back pain and sciatica. */
export const niceBackEvidence: readonly Evidence[] = [
  {
    id: 'ng59-stay-active',
    claim: 'The British guideline says: give advice that fits the person, and encourage normal activities.',
    grade: 'moderate',
    sources: [ng59, ng59Summary],
    checked: true,
  },
  {
    id: 'ng59-exercise',
    claim:
      'The British guideline says: consider a group exercise programme for a spell or flare of back pain, chosen with the person.',
    grade: 'moderate',
    sources: [ng59Summary, ng59Report],
    checked: true,
  },
  {
    id: 'ng59-hands-on',
    claim:
      'The British guideline allows hands-on treatment, massage too, only as part of a package with exercise.',
    grade: 'moderate',
    sources: [ng59Report, ng59Digest],
    checked: true,
  },
  {
    id: 'ng59-talking',
    claim: 'The British guideline allows a talking therapy as part of a package with exercise.',
    grade: 'moderate',
    sources: [ng59Report, ng59Digest],
    checked: true,
  },
  {
    id: 'ng59-no-routine-scan',
    claim:
      'The British guideline says: no routine scans outside specialist clinics, and there only if the result is likely to change the treatment.',
    grade: 'moderate',
    sources: [ng59],
    checked: true,
  },
  {
    id: 'ng59-no-acupuncture',
    claim: 'The British guideline advises against acupuncture for back pain and sciatica.',
    grade: 'moderate',
    sources: [
      ng59Summary,
      {
        citation: 'NICE guideline NG59, as reported by Medscape 2021',
        url: 'https://www.medscape.com/viewarticle/944083_4',
      },
    ],
    checked: true,
  },
  {
    id: 'ng59-no-electrical',
    claim: 'The British guideline advises against electrical treatments for back pain and sciatica.',
    grade: 'moderate',
    sources: [ng59Summary],
    checked: true,
  },
  {
    id: 'ng59-no-belts',
    claim: 'The British guideline advises against belts, corsets and insoles for back pain and sciatica.',
    grade: 'moderate',
    sources: [ng59Summary],
    checked: true,
  },
  {
    id: 'ng59-anti-inflammatory',
    claim:
      'The British guideline puts anti-inflammatory tablets first among medicines: the lowest dose that works, for the shortest time.',
    grade: 'moderate',
    sources: [ng59Digest],
    checked: true,
  },
  {
    id: 'ng59-no-paracetamol-alone',
    claim: 'The British guideline advises against paracetamol on its own for back pain.',
    grade: 'moderate',
    sources: [ng59Digest],
    checked: true,
  },
  {
    id: 'ng59-opioids',
    claim: 'The British guideline keeps weak opioids as a second choice for short back pain.',
    grade: 'low',
    sources: [ng59Digest],
    checked: true,
  },
  {
    id: 'ng59-no-opioids-lasting',
    claim:
      'The British guideline advises against opioids for long-lasting back pain and long-lasting sciatica.',
    grade: 'low',
    sources: [ng59],
    checked: false,
  },
  {
    id: 'ng59-no-nerve-medicines',
    claim:
      'The British guideline advises against gabapentin, pregabalin, steroid tablets and benzodiazepines for sciatica.',
    grade: 'low',
    sources: [
      ng59,
      {
        citation: 'NICE draft update of NG59, as reported by the NHS Specialist Pharmacy Service',
        url: 'https://www.medicinesresources.nhs.uk/low-back-pain-and-sciatica-in-over-16s-4-assessment-and-management-draft-guideline-for-consultation.html',
      },
    ],
    checked: false,
  },
  {
    id: 'ng59-no-spinal-injections',
    claim: 'British guidance advises against injections into the spine for back pain without sciatica.',
    grade: 'moderate',
    sources: [
      {
        citation: 'NICE quality standard QS155, statement 6, spinal injections',
        url: 'https://www.nice.org.uk/guidance/qs155/chapter/quality-statement-6-spinal-injections',
      },
      colleges,
    ],
    checked: true,
  },
  {
    id: 'colleges-epidural',
    claim:
      'The British medical colleges say: consider an epidural for new and severe sciatica, not for walking pain from a narrow spinal canal.',
    grade: 'low',
    sources: [colleges],
    checked: true,
  },
  {
    id: 'ng59-denervation',
    claim:
      'British guidance allows heating the small joint nerves only for lasting pain of 5 of 10 or more, after other care failed and a test injection helped.',
    grade: 'low',
    sources: [ng59Digest, colleges],
    checked: true,
  },
  {
    id: 'ng59-disc-operation',
    claim:
      'The British guideline says: consider an operation for sciatica when other care has not helped and the scan fits the pain.',
    grade: 'low',
    sources: [ng59],
    checked: false,
  },
  {
    id: 'ng59-no-fusion',
    claim:
      'The British guideline advises against replacing discs, and against fusing bones of the spine outside a trial, for back pain.',
    grade: 'low',
    sources: [ng59Summary],
    checked: true,
  },
  {
    id: 'ng65-refer',
    claim:
      'British guidance: see a joint specialist when back pain began before 45, lasts over 3 months, and 4 of 9 further signs are present; with exactly 3, a blood test decides.',
    grade: 'moderate',
    sources: [
      {
        citation: 'NICE guideline NG65, Spondyloarthritis in over 16s, 2017',
        url: 'https://www.nice.org.uk/guidance/ng65/chapter/recommendations',
      },
      { citation: 'How NG65 refers, Br J Gen Pract 2018;68:346', url: 'https://bjgp.org/content/68/672/346' },
    ],
    checked: true,
  },
  {
    id: 'ng65-often-missed',
    claim:
      'British guidance warns that inflamed back pain is often taken for ordinary back pain, and that no single sign or test rules it out.',
    grade: 'moderate',
    sources: [
      {
        citation: 'NICE guideline NG65, Spondyloarthritis in over 16s, 2017',
        url: 'https://www.nice.org.uk/guidance/ng65/chapter/recommendations',
      },
    ],
    checked: true,
  },
];
