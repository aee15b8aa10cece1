import type { ReliefTechnique } from '../relief-technique.ts';
import { stopSigns } from '../stop-signs.ts';

type Shared = Pick<ReliefTechnique, 'stopIf' | 'expect' | 'grade' | 'evidence'>;

/** What every rest on the Backrack has in common. */
export const onBackrack: Shared = {
  stopIf: [
    ...stopSigns,
    'A bruise or a sore spot on the skin',
    'You wake stiffer or sorer than usual the next morning: rest it that day',
  ],
  expect:
    'The maker says it eases pain. No trial of it was found, so nobody knows. Like any lying it can feel good for about an hour, and the first days can be sore. It is not shown to heal discs or to end pain that lasts weeks.',
  grade: 'none-found',
  evidence: [
    'relief-backrack-no-trial',
    'relief-backrack-like-devices',
    'relief-backrack-steps',
    'relief-backrack-settling',
    'relief-device-rules',
    'cochrane-traction-2013',
    'nice-ng59-traction',
    'who-2023-traction',
  ],
};

/** The maker's page on getting off is not public. */
export const getOffOurWay =
  'To get off, in our way, not the maker’s: feet down, turn to the side, push up with your hands.';
