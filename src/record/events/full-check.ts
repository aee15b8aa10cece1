import { entryId, rulesVersion, runId } from './values.ts';
import { once, z } from './zod.ts';

/** One answer about what the pain is like; a later answer to the same question replaces it. */
export const checkAnswered = once(() =>
  z.object({
    kind: z.literal('check-answered'),
    checkId: runId(),
    questionId: entryId(),
    /** A code, a whole number, or the codes of a list. */
    value: z.union([
      entryId(),
      z.int().check(z.gte(0), z.lte(150)),
      z.readonly(z.array(entryId()).check(z.minLength(1), z.maxLength(40))),
    ]),
  }),
);

/** The full check was finished. What it says is worked out anew from the answers; the urgency is kept as it was shown. */
export const checkJudged = once(() =>
  z.object({
    kind: z.literal('check-judged'),
    checkId: runId(),
    /** The safety check with the danger signs that were judged along. */
    safetyCheckId: runId(),
    urgency: z.enum(['too-little-known', 'self-manage', 'routine', 'within-days', 'same-day', 'emergency']),
    rulesVersion: rulesVersion(),
  }),
);
