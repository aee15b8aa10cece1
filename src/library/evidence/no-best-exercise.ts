import type { Evidence } from './evidence.ts';

export const noBestExercise: Evidence = {
  id: 'no-best-exercise',
  claim:
    'In 89 trials with 5578 people no single kind of exercise stood out for certain. Pilates, strength and trunk control work did among the best. The certainty was low.',
  grade: 'low',
  sources: [
    {
      citation: 'Owen PJ, Miller CT, Mundell NL, et al. Br J Sports Med 2020;54:1279-1287',
      url: 'https://doi.org/10.1136/bjsports-2019-100886',
    },
  ],
  checked: true,
};
