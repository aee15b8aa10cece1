import type { Evidence } from './evidence.ts';

export const girftCaudaEquina: Evidence = {
  id: 'girft-cauda-equina',
  claim:
    'New trouble with bladder, bowel, saddle feeling, sexual function or strength in both legs, beginning or worsening within 14 days, is handled as a suspected cauda equina emergency.',
  grade: 'moderate',
  sources: [
    {
      citation:
        'Getting It Right First Time, NHS England. National suspected cauda equina syndrome pathway, 2023, primary and community care list',
      url: 'https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/',
    },
  ],
  checked: true,
};
