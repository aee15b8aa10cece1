/** What a danger question looks for. */
export const dangerTargets = [
  'cauda-equina',
  'cord-compression',
  'nerve-loss',
  'fracture',
  'infection',
  'artery',
  'spinal-bleed',
  'malignancy',
  'kidney',
  'pregnancy',
] as const;
export type DangerTarget = (typeof dangerTargets)[number];

/** One danger question: what it asks, what it looks for. `yes` is always the danger sign. */
export interface RedFlag {
  readonly id: string;
  readonly target: DangerTarget;
  readonly question: string;
  readonly detail?: string;
  /** The same in a few words, as a line of a list: "Numb patch between the legs". */
  readonly briefly: string;
  /** How to tell, for somebody who is not sure. */
  readonly howToTell?: string;
  readonly why: string;
  /** Completes "You said that …" and "You are not sure whether …", e.g. "a patch between your legs is numb". */
  readonly youSaid: string;
  /** The same in the first person, for the clinician: "a patch between my legs is numb". */
  readonly said: string;
  /** Asked again, shortly, before every session and at every check-in. */
  readonly short: boolean;
  /** A person may leave it open without holding up the check. */
  readonly mayBeSkipped?: boolean;
  /** A closer look at another sign: `no` there is `no` here. */
  readonly partOf?: string;
  readonly evidence: readonly [string, ...string[]];
}
