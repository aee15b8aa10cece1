import { allEvidence, type Evidence } from '#library';

export interface ListedSource {
  readonly citation: string;
  /** False when a figure taken from it was not read in it. */
  readonly checked: boolean;
}

/** Each source of the ledger once, in the order of the alphabet. */
export function allSources(evidence: readonly Evidence[] = allEvidence): readonly ListedSource[] {
  const checked = new Map<string, boolean>();
  for (const entry of evidence)
    for (const { citation } of entry.sources)
      checked.set(citation, entry.checked && (checked.get(citation) ?? true));
  return [...checked]
    .map(([citation, isChecked]) => ({ citation, checked: isChecked }))
    .sort((a, b) => (a.citation.toLowerCase() < b.citation.toLowerCase() ? -1 : 1));
}
