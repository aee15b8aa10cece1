import type { Evidence, EvidenceSource } from './evidence.ts';

const acp: EvidenceSource = {
  citation: 'Qaseem A, Wilt TJ, McLean RM, Forciea MA. Ann Intern Med 2017;166:514-530',
  url: 'https://www.guidelinecentral.com/guideline/13349/',
};

const acpNews: EvidenceSource = {
  citation: 'Clinical Advisor on the American College of Physicians guideline of 2017',
  url: 'https://www.clinicaladvisor.com/home/topics/pain-information-center/pain-management-information-center/noninvasive-treatment-for-low-back-pain-a-new-clinical-guideline-from-acp/',
};

const who: EvidenceSource = {
  citation:
    'World Health Organization. Guideline for non-surgical management of chronic primary low back pain in adults. 2023',
  url: 'https://www.guidelinecentral.com/guideline/3352095/',
};

const whoNews: EvidenceSource = {
  citation:
    'European Society for Clinical and Economic Aspects of Osteoporosis on the World Health Organization guideline of 2023',
  url: 'https://www.esceo.org/news/who-guideline-non-surgical-management-chronic-primary-low-back-pain-adults-primary-and',
};

const whoPage: EvidenceSource = {
  citation: 'ReLAB-HS resource page on the World Health Organization guideline of 2023',
  url: 'https://resources.relabhs.org/resource/guideline-for-non-surgical-management-of-chronic-primary-low-back-pain-in-adults-in-primary-and-community-care-settings/',
};

const danish: EvidenceSource = {
  citation: 'Stochkendahl MJ, Kjaer P, Hartvigsen J, et al. Eur Spine J 2018;27:60-75',
  url: 'https://doi.org/10.1007/s00586-017-5099-2',
};

const asasEular: EvidenceSource = {
  citation:
    'Ramiro S, Nikiphorou E, Sepriano A, et al. ASAS-EULAR recommendations for axial spondyloarthritis, Ann Rheum Dis 2023;82:19-34',
  url: 'https://novaresearch.unl.pt/en/publications/asas-eular-recommendations-for-the-management-of-axial-spondyloar',
};

/** What the American, world, Danish and European guidelines say of treatments. */
export const otherGuidelineEvidence: readonly Evidence[] = [
  {
    id: 'acp-short-pain',
    claim:
      'The American guideline: most new back pain gets better whatever is done. Try heat, massage, acupuncture or hands-on treatment first.',
    grade: 'moderate',
    sources: [acp],
    checked: true,
  },
  {
    id: 'acp-lasting-pain',
    claim:
      'The American guideline: for long-lasting back pain begin with exercise, a joined programme, acupuncture, mindfulness, yoga, tai chi, talking therapy or hands-on treatment.',
    grade: 'low',
    sources: [acp],
    checked: true,
  },
  {
    id: 'acp-medicines',
    claim:
      'The American guideline: if a medicine is wanted, anti-inflammatory tablets or a muscle relaxant for new pain; anti-inflammatory tablets first for lasting pain.',
    grade: 'moderate',
    sources: [acp],
    checked: true,
  },
  {
    id: 'acp-opioids',
    claim:
      'The American guideline keeps opioids for lasting pain for when other treatments have failed and the gain outweighs the risk.',
    grade: 'low',
    sources: [acp],
    checked: true,
  },
  {
    id: 'acp-no-steroid-tablets',
    claim:
      'The American guideline found no benefit from steroid tablets for new back pain, also with leg pain.',
    grade: 'low',
    sources: [acpNews],
    checked: true,
  },
  {
    id: 'acp-no-paracetamol',
    claim: 'The American guideline found no effect of paracetamol on new back pain.',
    grade: 'low',
    sources: [acp],
    checked: false,
  },
  {
    id: 'who-education',
    claim:
      'The World Health Organization: teaching and advice may be part of care for long-lasting back pain.',
    grade: 'very-low',
    sources: [who],
    checked: true,
  },
  {
    id: 'who-exercise',
    claim:
      'The World Health Organization: an exercise programme may be part of care for long-lasting back pain.',
    grade: 'low',
    sources: [who],
    checked: true,
  },
  {
    id: 'who-acupuncture',
    claim: 'The World Health Organization: acupuncture may be part of care for long-lasting back pain.',
    grade: 'low',
    sources: [who],
    checked: true,
  },
  {
    id: 'who-hands-on',
    claim:
      'The World Health Organization: spinal manipulation may be part of care for long-lasting back pain.',
    grade: 'very-low',
    sources: [who],
    checked: true,
  },
  {
    id: 'who-massage',
    claim: 'The World Health Organization: massage may be part of care for long-lasting back pain.',
    grade: 'very-low',
    sources: [who],
    checked: true,
  },
  {
    id: 'who-talking',
    claim: 'The World Health Organization: talking therapies may be part of care for long-lasting back pain.',
    grade: 'very-low',
    sources: [who, whoNews],
    checked: true,
  },
  {
    id: 'who-no-electrical',
    claim:
      'The World Health Organization: ultrasound and electrical nerve stimulation are not for routine care of long-lasting back pain.',
    grade: 'low',
    sources: [who],
    checked: true,
  },
  {
    id: 'who-no-belts',
    claim:
      'The World Health Organization: belts, braces and supports are not for routine care of long-lasting back pain.',
    grade: 'very-low',
    sources: [who],
    checked: true,
  },
  {
    id: 'who-anti-inflammatory',
    claim:
      'The World Health Organization: anti-inflammatory medicines may be part of care for long-lasting back pain.',
    grade: 'low',
    sources: [whoNews],
    checked: true,
  },
  {
    id: 'who-no-opioids',
    claim:
      'The World Health Organization advises against opioids for long-lasting back pain, as they may do harm.',
    grade: 'low',
    sources: [whoPage],
    checked: true,
  },
  {
    id: 'danish-stay-active',
    claim:
      'The Danish guideline: explain the usual course and the warning signs, and advise people to stay active.',
    grade: 'low',
    sources: [danish],
    checked: true,
  },
  {
    id: 'danish-exercise',
    claim:
      'The Danish guideline: if treatment is needed, guided exercise may help in the first twelve weeks.',
    grade: 'low',
    sources: [danish],
    checked: true,
  },
  {
    id: 'danish-hands-on',
    claim:
      'The Danish guideline: if treatment is needed, hands-on treatment may help in the first twelve weeks.',
    grade: 'low',
    sources: [danish],
    checked: true,
  },
  {
    id: 'danish-no-acupuncture',
    claim: 'The Danish guideline advises against acupuncture in the first twelve weeks.',
    grade: 'low',
    sources: [danish],
    checked: true,
  },
  {
    id: 'danish-no-routine-medicines',
    claim:
      'The Danish guideline advises against routine paracetamol, anti-inflammatory tablets and opioids in the first twelve weeks.',
    grade: 'low',
    sources: [danish],
    checked: true,
  },
  {
    id: 'danish-no-routine-scan',
    claim: 'The Danish guideline advises against routine scans in the first twelve weeks.',
    grade: 'low',
    sources: [danish],
    checked: true,
  },
  {
    id: 'danish-no-steroid-injection',
    claim:
      'The Danish guideline advises against a steroid injection beside the nerve root in the first twelve weeks.',
    grade: 'low',
    sources: [danish],
    checked: true,
  },
  {
    id: 'asas-eular-care',
    claim:
      'European guidance for an inflamed spine: exercise and advice for everybody, anti-inflammatory medicines first, then biologic medicines from a specialist. Long courses of steroids are discouraged.',
    grade: 'moderate',
    sources: [
      asasEular,
      {
        citation: 'EurekAlert on the ASAS-EULAR update of 2022',
        url: 'https://www.eurekalert.org/news-releases/970759',
      },
    ],
    checked: true,
  },
];
