import { answer, entryId, rulesVersion, runId } from './values.ts';
import { once, z } from './zod.ts';

export const safetyForm = once(() => z.enum(['full', 'short', 'relief']));

/** One answer of a safety check; a later answer to the same question replaces it. */
export const safetyAnswered = once(() =>
  z.object({
    kind: z.literal('safety-answered'),
    checkId: runId(),
    form: safetyForm(),
    questionId: entryId(),
    answer: answer(),
  }),
);

/** The check was finished and judged; the verdict is kept with the version of the rules that made it. */
export const safetyJudged = once(() =>
  z.object({
    kind: z.literal('safety-judged'),
    checkId: runId(),
    form: safetyForm(),
    urgency: z.enum(['emergency', 'same-day', 'within-days', 'clear']),
    rule: z.string().check(z.minLength(1), z.maxLength(64)),
    rulesVersion: rulesVersion(),
  }),
);
