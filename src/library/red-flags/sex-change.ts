import type { RedFlag } from './red-flag.ts';

export const sexChange: RedFlag = {
  id: 'sex-change',
  target: 'cauda-equina',
  question: 'Has feeling or function during sex changed since this began?',
  detail:
    'For example less feeling in the genitals, or new trouble with erection, orgasm or ejaculation. You can skip this.',
  briefly: 'New loss of feeling or function during sex',
  howToTell: 'Less feeling to touch counts. Avoiding sex because the back hurts counts as No.',
  why: 'The same nerves serve sexual feeling. On its own this seldom means danger. With another sign it does.',
  youSaid: 'feeling or function during sex has changed',
  said: 'feeling or function during sex has changed',
  short: true,
  mayBeSkipped: true,
  evidence: ['girft-cauda-equina'],
};
