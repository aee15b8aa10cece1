import type { RedFlag } from './red-flag.ts';

export const clumsyUnsteady: RedFlag = {
  id: 'clumsy-unsteady',
  target: 'cord-compression',
  question: 'Are your hands clumsy or your walking unsteady, in a way that is new?',
  detail: 'Trouble with buttons or keys, stiff legs, stumbling, or electric shocks down the spine.',
  briefly: 'Clumsy hands or unsteady walking, new',
  howToTell:
    'Do up a few buttons. Walk ten steps heel to toe beside a wall. Compare with a month ago. Walking slowly because it hurts counts as No.',
  why: 'These can be signs that the spinal cord is pressed, higher up. That is rare and needs a look at once.',
  youSaid: 'your hands are clumsy or your walking is unsteady',
  said: 'my hands are clumsy or my walking is unsteady, and this is new',
  short: true,
  evidence: ['nice-ng234-cord'],
};
