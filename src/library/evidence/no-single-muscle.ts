import type { Evidence } from './evidence.ts';

export const noSingleMuscle: Evidence = {
  id: 'no-single-muscle',
  claim:
    'In a model of eight men, taking away any one muscle group lowered the steadiness of the lower back by at most 30 %. So all groups are trained, not one alone.',
  grade: 'low',
  sources: [
    {
      citation: 'Cholewicki J, VanVliet JJ. Clin Biomech 2002;17:99-105',
      url: 'https://c.coek.info/pdf-relative-contribution-of-trunk-muscles-to-the-stability-of-the-lumbar-spine-duri.html',
    },
  ],
  checked: true,
};
