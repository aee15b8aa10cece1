/** Something that the answers of the check show, do not show, or leave unknown. */
export type Finding =
  /** One of these codes was chosen for this question. */
  | { readonly question: string; readonly is: readonly [string, ...string[]] }
  /** A number, `from` inclusive, `under` exclusive. */
  | { readonly question: string; readonly from?: number; readonly under?: number }
  | { readonly not: Finding }
  | { readonly all: Findings }
  | { readonly any: Findings }
  | { readonly atLeast: number; readonly of: Findings };

export type Findings = readonly [Finding, ...Finding[]];
