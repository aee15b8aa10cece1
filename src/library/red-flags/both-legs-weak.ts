import type { RedFlag } from './red-flag.ts';

export const bothLegsWeak: RedFlag = {
  id: 'both-legs-weak',
  target: 'cauda-equina',
  question: 'Are both legs getting weak?',
  detail: 'Knees give way, feet slap or catch on the floor. New in the past two weeks.',
  briefly: 'Both legs getting weak',
  howToTell:
    'Hold on to something firm. Rise from a chair. Walk five steps on your heels, then on your toes. If both legs cannot do what they did before, choose Yes.',
  why: 'Weakness on both sides can mean that many nerves are pressed at once.',
  youSaid: 'both of your legs are getting weak',
  said: 'both of my legs are getting weak',
  short: true,
  evidence: ['girft-cauda-equina', 'cauda-equina-sign-accuracy'],
};
