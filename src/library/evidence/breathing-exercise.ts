import type { Evidence } from './evidence.ts';

export const breathingExercise: Evidence = {
  id: 'breathing-exercise',
  claim:
    'In 13 small trials with 677 people, breathing exercises eased long-lasting back pain more than the comparison. The trials were small and differed, so the true effect may well be smaller.',
  grade: 'very-low',
  sources: [
    {
      citation: 'Jiang X, Sun W, Chen Q, Xu Q, Chen G, Bi H. J Back Musculoskelet Rehabil 2024;37:13-23',
      url: 'https://doi.org/10.3233/BMR-230054',
    },
  ],
  checked: true,
};
