import { z } from 'zod';
import { entryId, nrs, runId } from './values.ts';

export const reliefDone = z.object({
  kind: z.literal('relief-done'),
  techniqueId: entryId,
  /** The same rest told again, with more in it, takes the place of what was recorded under its id before. */
  reliefId: runId.exactOptional(),
  restedS: z.number().min(0).max(7200),
  painBefore: nrs.exactOptional(),
  painAfter: nrs.exactOptional(),
  stopped: z.enum(['finished', 'early', 'pain', 'leg-symptoms']),
});
