export const guidelineIds = ['british', 'american', 'world', 'danish', 'european-joint'] as const;
export type GuidelineId = (typeof guidelineIds)[number];

export interface Guideline {
  readonly name: string;
  readonly year: string;
  /** Whom it speaks about: two guidelines may differ because their people differ. */
  readonly about: string;
}

export const guidelines: Readonly<Record<GuidelineId, Guideline>> = {
  british: {
    name: 'British guidance (NICE and the colleges of doctors)',
    year: '2016, updated 2020',
    about: 'Back pain and sciatica, new and lasting, from 16 years.',
  },
  american: {
    name: 'American guideline (American College of Physicians)',
    year: '2017',
    about: 'Back pain in adults, new or lasting. It says nothing of operations.',
  },
  world: {
    name: 'World Health Organization',
    year: '2023',
    about: 'Back pain of more than three months that no disease explains.',
  },
  danish: {
    name: 'Danish guideline (Danish Health Authority)',
    year: '2018',
    about: 'Back pain and sciatica in the first twelve weeks.',
  },
  'european-joint': {
    name: 'European guidance for an inflamed spine (ASAS and EULAR)',
    year: '2022',
    about: 'People with an inflamed spine, whether or not an X-ray shows it.',
  },
};
