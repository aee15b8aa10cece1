import { z } from 'zod';
import { entryId, nrs } from './values.ts';

export const reliefDone = z.object({
  kind: z.literal('relief-done'),
  techniqueId: entryId,
  restedS: z.number().min(0).max(7200),
  painBefore: nrs.exactOptional(),
  painAfter: nrs.exactOptional(),
  stopped: z.enum(['finished', 'early', 'pain', 'leg-symptoms']),
});
