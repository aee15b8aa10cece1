import { discAndNerveEvidence } from './disc-and-nerve-evidence.ts';
import type { Evidence } from './evidence.ts';
import { niceBackEvidence } from './nice-back-evidence.ts';
import { otherGuidelineEvidence } from './other-guideline-evidence.ts';
import { patternEvidence } from './pattern-evidence.ts';
import { seriousConditionEvidence } from './serious-condition-evidence.ts';
import { treatmentTrialEvidence } from './treatment-trial-evidence.ts';

/** What the entries on conditions and treatments stand on. */
export const knowledgeEvidence: readonly Evidence[] = [
  ...niceBackEvidence,
  ...otherGuidelineEvidence,
  ...treatmentTrialEvidence,
  ...patternEvidence,
  ...discAndNerveEvidence,
  ...seriousConditionEvidence,
];
