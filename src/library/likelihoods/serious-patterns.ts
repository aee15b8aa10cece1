import type { SeriousPattern } from './pattern.ts';

/** Fixed rules only: so rare that no likelihood ratio could raise them, and too dangerous to be talked down by one. */
export const seriousPatterns: readonly SeriousPattern[] = [
  { id: 'cauda-equina', targets: ['cauda-equina'] },
  { id: 'cord-compression', targets: ['cord-compression', 'spinal-bleed'] },
  { id: 'aortic-aneurysm', targets: ['artery'] },
  { id: 'infection', targets: ['infection'] },
  { id: 'fracture', targets: ['fracture'] },
  { id: 'malignancy', targets: ['malignancy'] },
];
