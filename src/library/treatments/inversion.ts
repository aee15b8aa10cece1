import type { Treatment } from './treatment.ts';

export const inversion: Treatment = {
  id: 'inversion',
  name: 'Hanging upside down',
  otherNames: ['Inversion table'],
  kind: 'device',
  whatItIs: 'You are strapped to a table and tipped until your head is down.',
  whatIsKnown:
    'One small trial with 24 people hints at fewer operations for sciatica. That is too little to build on. Sellers quote it as if it were proof.',
  watchFor:
    'Pressure in the eyes and the blood rises. Not with high blood pressure, heart disease, glaucoma, thin bones, metal in the spine or pregnancy, and not alone at home.',
  positions: [],
  questions: ['Do my eyes, heart and bones allow it at all?'],
  evidence: ['inversion-pilot-2012', 'inversion-warnings', 'cochrane-traction-2013'],
};
