import type { Evidence } from './evidence.ts';

export const statureSideLying: Evidence = {
  id: 'stature-side-lying',
  claim:
    'Twenty-one healthy people regained height in ten minutes of lying on the side after walking with a load, as much as with a therapist’s pull. Pain was not measured.',
  grade: 'very-low',
  sources: [
    {
      citation:
        'Changes in spinal height after manual axial traction or side lying. J Manipulative Physiol Ther 2019;42:187-194',
      url: 'https://doi.org/10.1016/j.jmpt.2019.03.005',
    },
  ],
  checked: true,
};
