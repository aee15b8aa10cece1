import type { Evidence } from './evidence.ts';

export const statureCrookLying: Evidence = {
  id: 'stature-crook-lying',
  claim:
    'Ten young healthy people grew by 3.3 mm in 25 minutes of lying with bent knees. Pain was not measured.',
  grade: 'very-low',
  sources: [
    {
      citation: 'Bridger RS, Ossey S, Fourie G. Spine 1990;15:522-524',
      url: 'https://doi.org/10.1097/00007632-199006000-00017',
    },
  ],
  checked: true,
};
