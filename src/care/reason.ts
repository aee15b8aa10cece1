/** Why something is recommended: the answers and measurements it used and the evidence it rests on. */
export interface Reason {
  /** A sentence for the person. */
  readonly text: string;
  /** Ids of answers used. */
  readonly answers?: readonly string[];
  /** Ids of measurements used. */
  readonly measurements?: readonly string[];
  /** Ids in the evidence ledger. */
  readonly evidence: readonly string[];
}

/** At least one: a recommendation without a reason does not compile. */
export type Because = readonly [Reason, ...Reason[]];
