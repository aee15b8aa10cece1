/** One answer a person can choose. */
export interface Option {
  /** Stable; stored with the answer and exported as a code. */
  readonly code: string;
  readonly text: string;
}

/** An answer to an earlier question. `under` and `code` are met only by an answer that was given. */
export type Condition =
  | { readonly question: string; readonly code: string }
  | { readonly question: string; readonly under: number };

/** When a question is asked at all; without it, always. */
export interface AskedWhen {
  readonly need: 'any' | 'all';
  readonly of: readonly [Condition, ...Condition[]];
}

interface Asked {
  /** Stable, kebab-case; the linkId of the exported questionnaire. */
  readonly id: string;
  readonly question: string;
  readonly detail?: string;
  readonly askedWhen?: AskedWhen;
}

/** Several answers may be true at once. `alone` is the answer that stands by itself: none of these. */
export interface ManyOf extends Asked {
  readonly kind: 'many-of';
  readonly options: readonly Option[];
  readonly alone: Option;
}

export interface OneOf extends Asked {
  readonly kind: 'one-of';
  readonly options: readonly Option[];
}

export interface YesNo extends Asked {
  readonly kind: 'yes-no';
}

export interface WholeNumber extends Asked {
  readonly kind: 'whole-number';
  readonly min: number;
  readonly max: number;
}

/** One question about what the pain is like. Every kind but a number can be answered with not sure. */
export type Question = YesNo | OneOf | ManyOf | WholeNumber;

/** The code of "not sure" wherever codes are chosen. It is never read as no. */
export const notSure: Option = { code: 'unsure', text: 'Not sure' };

/** The answers to a yes-or-no question. */
export const yesNo: readonly Option[] = [{ code: 'yes', text: 'Yes' }, { code: 'no', text: 'No' }, notSure];

/** Every code that may be chosen as an answer, with not sure. */
export function optionsOf(question: YesNo | OneOf | ManyOf): readonly Option[] {
  if (question.kind === 'yes-no') return yesNo;
  return question.kind === 'one-of'
    ? [...question.options, notSure]
    : [...question.options, question.alone, notSure];
}
