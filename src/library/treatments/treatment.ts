import type { GuidelineId } from './guidelines.ts';

export const treatmentKinds = [
  'everyday',
  'movement',
  'hands-on',
  'mind',
  'device',
  'medicine',
  'injection',
  'operation',
  'test',
] as const;
export type TreatmentKind = (typeof treatmentKinds)[number];

/** What one guideline says of a treatment. */
export interface Position {
  readonly guideline: GuidelineId;
  /** `for-some`: only for some people, or only together with something else. */
  readonly says: 'for' | 'for-some' | 'against';
  /** In own words, as a whole sentence. */
  readonly words: string;
  /** Evidence id. */
  readonly evidence: string;
}

/** A treatment that is usually discussed for back pain: to go informed into a visit, never a prescription. */
export interface Treatment {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: TreatmentKind;
  readonly whatItIs: string;
  /** What is known of its effect, own words, honest. */
  readonly whatIsKnown: string;
  /** Harms, and who should ask first. */
  readonly watchFor: string;
  /** Empty where none of the guidelines speaks of it. */
  readonly positions: readonly Position[];
  /** Needed when one guideline is for it and another against: what may explain that. */
  readonly whereTheyDiffer?: string;
  /** What to ask the clinician. */
  readonly questions: readonly [string, ...string[]];
  readonly evidence: readonly [string, ...string[]];
}
