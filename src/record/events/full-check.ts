import { z } from 'zod';
import { entryId, rulesVersion, runId } from './values.ts';

/** One answer about what the pain is like; a later answer to the same question replaces it. */
export const checkAnswered = z.object({
  kind: z.literal('check-answered'),
  checkId: runId,
  questionId: entryId,
  /** A code, a whole number, or the codes of a list. */
  value: z.union([entryId, z.int().min(0).max(150), z.array(entryId).min(1).max(40).readonly()]),
});

/** The full check was finished. What it says is worked out anew from the answers; the urgency is kept as it was shown. */
export const checkJudged = z.object({
  kind: z.literal('check-judged'),
  checkId: runId,
  /** The safety check with the danger signs that were judged along. */
  safetyCheckId: runId,
  urgency: z.enum(['too-little-known', 'self-manage', 'routine', 'within-days', 'same-day', 'emergency']),
  rulesVersion,
});
