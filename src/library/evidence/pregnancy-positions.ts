import type { Evidence } from './evidence.ts';

export const pregnancyPositions: Evidence = {
  id: 'pregnancy-positions',
  claim:
    'In pregnancy, long lying on the back is limited from the middle months, and breath-holding is avoided. This is expert advice.',
  grade: 'low',
  sources: [
    {
      citation:
        'American College of Obstetricians and Gynecologists, Committee Opinion 804. Obstet Gynecol 2020;135:e178-e188',
      url: 'https://doi.org/10.1097/AOG.0000000000003772',
    },
  ],
  checked: false,
};
