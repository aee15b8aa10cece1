import type { Evidence } from './evidence.ts';

/** How hard single exercises work single muscles; healthy people, electrodes on the skin. */
export const exerciseMuscleEvidence: readonly Evidence[] = [
  {
    id: 'macaskill-2014',
    claim:
      'In healthy young people, lifting a loaded leg while lying face down worked the buttock as hard as it can (101 % of its strongest effort). Without a load it is less.',
    grade: 'low',
    sources: [
      {
        citation: 'MacAskill MJ, Durant TJS, Wallace DA. Int J Sports Phys Ther 2014;9:907-914',
        url: 'https://studylib.net/doc/10804908/',
      },
    ],
    checked: true,
  },
  {
    id: 'distefano-2009-band-walk',
    claim:
      'Sideways steps with a band worked the side of the hip more than the clam and less than the leg raise. The exact value is to be confirmed.',
    grade: 'low',
    sources: [
      {
        citation:
          'Distefano LJ, Blackburn JT, Marshall SW, Padua DA. J Orthop Sports Phys Ther 2009;39:532-540',
      },
    ],
    checked: false,
  },
];
