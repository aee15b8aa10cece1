import type { Evidence } from './evidence.ts';

export const garciaVaquero2012: Evidence = {
  id: 'garcia-vaquero-2012',
  claim:
    'In 29 people the bird dog worked the belly muscle most on the side of the raised arm, and the back muscle on the other side.',
  grade: 'low',
  sources: [
    {
      citation:
        'García-Vaquero MP, Moreside JM, Brontons-Gil E, Peco-González N, Vera-Garcia FJ. J Electromyogr Kinesiol 2012;22:398-406',
    },
  ],
  checked: true,
};
