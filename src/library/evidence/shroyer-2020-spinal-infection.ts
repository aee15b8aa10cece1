import type { Evidence } from './evidence.ts';

export const shroyer2020SpinalInfection: Evidence = {
  id: 'shroyer-2020-spinal-infection',
  claim:
    'In an emergency cohort only 19.7 % of spinal epidural abscesses had a fever and 80.3 % had a risk factor; a recent soft-tissue or blood infection raised the odds 13.5 times (3.6 to 50.7).',
  grade: 'low',
  sources: [
    {
      citation: 'Shroyer S, et al. Am J Emerg Med 2020 (pyogenic spinal infection in emergency departments)',
      url: 'https://ajemjournal.com/article/S0735-67571930336-5/fulltext',
    },
  ],
  checked: true,
};
