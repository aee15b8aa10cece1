import type { Findings } from '#library';

/** The signs that NICE NG65 counts in long back pain that began before 45: four refer, three ask for HLA-B27. */
export const inflammatoryCount: Findings = [
  { question: 'age-at-onset', under: 35 },
  { question: 'night-pain', is: ['eases-up'] },
  { question: 'where', is: ['buttock', 'buttocks-in-turn'] },
  { question: 'better-with', is: ['moving'] },
  { question: 'painkiller-helps', is: ['yes'] },
  { question: 'inflammation-signs', is: ['family'] },
  { question: 'inflammation-signs', is: ['swollen-joints', 'sausage-finger'] },
  { question: 'inflammation-signs', is: ['heel-pain'] },
  { question: 'inflammation-signs', is: ['psoriasis'] },
];
