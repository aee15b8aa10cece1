import type { ConditionPicture } from './picture.ts';

/** How soon somebody should look at it, from now to perhaps never. */
export const doors = ['emergency', 'same-day', 'within-days', 'routine', 'self-manage'] as const;
export type Door = (typeof doors)[number];

export const optionKinds = ['physiotherapy', 'medicines', 'injections', 'surgery'] as const;
export type OptionKind = (typeof optionKinds)[number];

/** What is usually discussed of one kind of treatment, with what speaks for and against it. */
export interface TreatmentOption {
  readonly text: string;
  readonly speaksFor?: string;
  readonly speaksAgainst?: string;
  /** Ids of treatments to read on. */
  readonly treatments: readonly string[];
  /** Evidence ids. */
  readonly evidence: readonly [string, ...string[]];
}

/** A condition that can be felt as back pain, told to somebody who may have it. Never a diagnosis. */
export interface BackCondition {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly whatItIs: string;
  readonly inTheBody: string;
  readonly picture: ConditionPicture;
  /** How it usually shows, one sign a line. */
  readonly howItShows: readonly [string, ...string[]];
  readonly usualCourse: string;
  /** What tends to help, one thing a line. */
  readonly whatHelps: readonly [string, ...string[]];
  readonly options: Readonly<Record<OptionKind, TreatmentOption>>;
  readonly questions: readonly [string, ...string[]];
  readonly door: {
    readonly urgency: Door;
    /** Which door, in words. */
    readonly text: string;
    /** What would make it more urgent. */
    readonly soonerIf: string;
  };
  readonly evidence: readonly [string, ...string[]];
}
