import type { Evidence } from './evidence.ts';

export const callaghan1998: Evidence = {
  id: 'callaghan-1998',
  claim:
    'In thirteen men, lifting one leg on hands and knees asked little of the belly muscles (3 to 12 % of their strongest effort), as did a chest lift lying face down (3 to 13 %).',
  grade: 'low',
  sources: [{ citation: 'Callaghan JP, Gunning JL, McGill SM. Phys Ther 1998;78:8-18' }],
  checked: true,
};
