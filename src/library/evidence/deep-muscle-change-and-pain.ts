import type { Evidence } from './evidence.ts';

export const deepMuscleChangeAndPain: Evidence = {
  id: 'deep-muscle-change-and-pain',
  claim:
    'In 15 studies, pain did not follow the change in the deep belly muscle. Drawing in the belly is a skill to learn, not the reason why pain eases.',
  grade: 'low',
  sources: [
    {
      citation:
        'Wong AYL, Parent EC, Funabashi M, Kawchuk GN. J Pain 2014;15(4):377.e1-35 (review of 15 studies)',
      url: 'https://www.jpain.org/article/S1526-5900(13)01317-5/fulltext',
    },
  ],
  checked: true,
};
