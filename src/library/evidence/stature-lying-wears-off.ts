import type { Evidence } from './evidence.ts';

export const statureLyingWearsOff: Evidence = {
  id: 'stature-lying-wears-off',
  claim:
    'Fifteen young men grew by 6.1 mm in 42 minutes of lying. The gain after lying or traction was gone after about an hour.',
  grade: 'very-low',
  sources: [
    {
      citation:
        'Changes in stature during and after spinal traction in young male subjects. Rev Bras Fisioter 2007;11(1)',
      url: 'https://www.scielo.br/scielo.php?pid=S1413-35552007000100011&script=sci_arttext',
    },
  ],
  checked: true,
};
