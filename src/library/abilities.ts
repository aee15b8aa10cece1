/** Positions a person may or may not be able to take. */
export const positions = [
  'standing',
  'sitting',
  'lying-on-back',
  'lying-on-front',
  'lying-on-side',
  'hands-and-knees',
  'kneeling',
  'forearms-and-toes',
] as const;
export type Position = (typeof positions)[number];

/** What not everybody has at hand; a wall and a floor everybody has. */
export const equipment = [
  'chair',
  'mat',
  'band',
  'ball',
  'weights',
  'bench',
  'cushion',
  'bar',
  'backrack',
] as const;
export type Equipment = (typeof equipment)[number];

/** Things a person says of themselves that rule an exercise or a relief technique out. */
export const cautions = [
  'worse-bending-forward',
  'worse-bending-backward',
  'shoulder-pain',
  'wrist-pain',
  'knee-pain',
  'hip-pain',
  'neck-pain',
  'osteoporosis',
  'pregnant',
  'high-blood-pressure',
  'reflux',
  'breathless-lying-flat',
  'hernia',
  'recent-surgery',
  'glaucoma',
  'poor-balance',
] as const;
export type Caution = (typeof cautions)[number];
