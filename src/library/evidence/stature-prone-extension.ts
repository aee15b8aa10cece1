import type { Evidence } from './evidence.ts';

export const statureProneExtension: Evidence = {
  id: 'stature-prone-extension',
  claim:
    'After loading, ten people regained more height lying face down in a backward bend than lying flat face down; 20 degrees for 20 minutes did most. Pain was not measured.',
  grade: 'very-low',
  sources: [
    {
      citation: 'Magnusson ML, Aleksiev AR, Spratt KF, Lakes RS, Pope MH. Spine 1996;21:2670-2675',
      url: 'https://pubmed.ncbi.nlm.nih.gov/8961454/',
    },
    {
      citation: 'Magnusson ML, Pope MH, Hansson T. Scand J Rehabil Med 1995;27:5-9',
      url: 'https://www.medicaljournals.se/jrm/content/abstract/10.2340/16501977952759',
    },
  ],
  checked: true,
};
