import { entryId, nrs } from './values.ts';
import { once, z } from './zod.ts';

export const checkedIn = once(() =>
  z.object({
    kind: z.literal('checked-in'),
    painNow: z.exactOptional(nrs()),
    painWorst: z.exactOptional(nrs()),
    painAverage: z.exactOptional(nrs()),
    leg: z.exactOptional(z.enum(['none', 'one-leg', 'both-legs'])),
    /** 0 cannot do it, 10 as well as before. */
    activities: z.readonly(z.array(z.object({ activityId: entryId(), score: nrs() })).check(z.maxLength(10))),
  }),
);
