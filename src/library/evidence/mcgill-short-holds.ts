import type { Evidence } from './evidence.ts';

export const mcgillShortHolds: Evidence = {
  id: 'mcgill-short-holds',
  claim:
    'Short holds of about ten seconds, repeated in sets, are common practice for the trunk. More repeats are added, not longer holds. No trial compared this with other ways.',
  grade: 'very-low',
  sources: [{ citation: 'McGill S. Low Back Disorders, 3rd ed. Human Kinetics 2015' }],
  checked: false,
};
