export const evidenceGrades = ['high', 'moderate', 'low', 'very-low', 'none-found'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

export interface EvidenceSource {
  /** Authors, journal, year, volume, page: enough to find it. */
  readonly citation: string;
  readonly url?: string;
}

/** One claim and what it stands on. */
export interface Evidence {
  readonly id: string;
  /** Own words, plain English. */
  readonly claim: string;
  readonly grade: EvidenceGrade;
  readonly sources: readonly [EvidenceSource, ...EvidenceSource[]];
  /** True when the figure was read in the source; false shows as "to be confirmed". */
  readonly checked: boolean;
}
