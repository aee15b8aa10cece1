import type { Evidence } from './evidence.ts';

export const deyo1988Cancer: Evidence = {
  id: 'deyo-1988-cancer',
  claim:
    'When earlier cancer, age of 50 or more, weight loss and no improvement in a month are all absent, no cancer was missed among 13; no relief in bed is sensitive but not specific.',
  grade: 'low',
  sources: [{ citation: 'Deyo RA, Diehl AK. J Gen Intern Med 1988;3:230' }],
  checked: false,
};
