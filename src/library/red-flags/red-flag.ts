/** One danger question: what it asks, what it looks for. */
export interface RedFlag {
  readonly id: string;
  /** What it looks for. */
  readonly target:
    | 'cauda-equina'
    | 'cord-compression'
    | 'fracture'
    | 'infection'
    | 'aortic-aneurysm'
    | 'malignancy';
  readonly question: string;
  readonly detail?: string;
  /** How to tell, for somebody who is not sure. */
  readonly howToTell?: string;
  readonly why: string;
  /** First-person words for the clinician, e.g. "a patch between my legs is numb". */
  readonly said: string;
  /** Asked again, shortly, before every session and at every check-in. */
  readonly short: boolean;
  readonly evidence: readonly [string, ...string[]];
}
