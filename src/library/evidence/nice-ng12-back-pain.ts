import type { Evidence } from './evidence.ts';

export const niceNg12BackPain: Evidence = {
  id: 'nice-ng12-back-pain',
  claim:
    'From 60 years, lasting back pain is a reason for blood tests, and back pain with weight loss a reason for a scan within two weeks.',
  grade: 'low',
  sources: [
    {
      citation: 'NICE NG12. Suspected cancer: recognition and referral',
      url: 'https://www.cancerresearchuk.org/about-cancer/type/myeloma/about/should-i-see-a-myeloma-specialist',
    },
  ],
  checked: false,
};
