import type { Person } from '#care';

/** What one step changes; `undefined` takes an answer back. */
export type ProfileChange = { readonly [K in keyof Person]?: Person[K] | undefined };

/** The step's own part of the page: what is known, and how to go on. */
export interface StepProps {
  readonly person: Person;
  readonly onNext: (change: ProfileChange) => void;
}
