import { likelihoodEvidence } from '../likelihoods/likelihood-evidence.ts';
import { coreTestEvidence } from './core-test-evidence.ts';
import type { Evidence } from './evidence.ts';
import { knowledgeEvidence } from './knowledge-evidence.ts';
import { moreTestEvidence } from './more-test-evidence.ts';
import { progressEvidence } from './progress-evidence.ts';
import { safetyEvidence } from './safety-evidence.ts';
import { trainingEvidence } from './training-evidence.ts';

/** The ledger: every claim that the app makes, and what it stands on. */
export const allEvidence: readonly Evidence[] = [
  ...coreTestEvidence,
  ...knowledgeEvidence,
  ...likelihoodEvidence,
  ...moreTestEvidence,
  ...progressEvidence,
  ...safetyEvidence,
  ...trainingEvidence,
];

const byId = new Map(allEvidence.map((entry) => [entry.id, entry]));

export function evidenceById(id: string): Evidence | undefined {
  return byId.get(id);
}
