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
  /** The comparison with quiet lying that it is a part of, and the way that is asked about. */
  trial: z.object({ trialId: runId, techniqueId: entryId }).readonly().exactOptional(),
  stopped: z.enum(['finished', 'early', 'pain', 'leg-symptoms']),
});
