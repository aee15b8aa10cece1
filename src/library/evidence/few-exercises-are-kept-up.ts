import type { Evidence } from './evidence.ts';

export const fewExercisesAreKeptUp: Evidence = {
  id: 'few-exercises-are-kept-up',
  claim:
    'Up to seven in ten people do not do the home exercises they were given. Support and a clear programme help.',
  grade: 'low',
  sources: [
    {
      citation:
        'Beinart NA, Goodchild CE, Weinman JA, Ayis S, Godfrey EL. Spine J 2013;13:1940-1950 (11 trials, 1088 people)',
      url: 'https://pubmed.ncbi.nlm.nih.gov/24169445/',
    },
  ],
  checked: true,
};
