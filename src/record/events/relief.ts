import { entryId, nrs, runId } from './values.ts';
import { once, z } from './zod.ts';

export const reliefDone = once(() =>
  z.object({
    kind: z.literal('relief-done'),
    techniqueId: entryId(),
    /** The same rest told again, with more in it, takes the place of what was recorded under its id before. */
    reliefId: z.exactOptional(runId()),
    restedS: z.number().check(z.gte(0), z.lte(7200)),
    painBefore: z.exactOptional(nrs()),
    painAfter: z.exactOptional(nrs()),
    /** The comparison with quiet lying that it is a part of, and the way that is asked about. */
    trial: z.exactOptional(z.readonly(z.object({ trialId: runId(), techniqueId: entryId() }))),
    stopped: z.enum(['finished', 'early', 'pain', 'leg-symptoms']),
  }),
);
