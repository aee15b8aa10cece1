import type { Evidence } from './evidence.ts';

export const motorControlExercise: Evidence = {
  id: 'motor-control-exercise',
  claim:
    'A review of 29 trials with 2431 people compared trunk control exercises with other care for long-lasting back pain. They helped about as much as other exercise; the exact sizes are still to be confirmed.',
  grade: 'low',
  sources: [
    {
      citation: 'Saragiotto BT, Maher CG, Yamato TP, et al. Cochrane Database Syst Rev 2016;CD012004',
      url: 'https://doi.org/10.1002/14651858.CD012004',
    },
  ],
  checked: false,
};
