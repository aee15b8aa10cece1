import { z } from 'zod';
import { entryId, nrs } from './values.ts';

export const checkedIn = z.object({
  kind: z.literal('checked-in'),
  painNow: nrs.exactOptional(),
  painWorst: nrs.exactOptional(),
  painAverage: nrs.exactOptional(),
  leg: z.enum(['none', 'one-leg', 'both-legs']).exactOptional(),
  /** 0 cannot do it, 10 as well as before. */
  activities: z
    .array(z.object({ activityId: entryId, score: nrs }))
    .max(10)
    .readonly(),
});
