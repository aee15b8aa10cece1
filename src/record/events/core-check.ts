import { entryId, holdS, nrs, runId } from './values.ts';
import { once, z } from './zod.ts';

export const coreTestDone = once(() =>
  z.object({
    kind: z.literal('core-test-done'),
    testId: entryId(),
    /** The same try told again, with more in it, takes the place of what was recorded under its id before. */
    tryId: z.exactOptional(runId()),
    holdS: holdS(),
    /** Why it ended. Pain, leg symptoms and slips do not count as strength. */
    ended: z.enum(['form-lost', 'tired', 'cap', 'pain', 'leg-symptoms', 'slip', 'interrupted']),
    counted: z.boolean(),
    pain: z.exactOptional(nrs()),
  }),
);

export const coreTestSkipped = once(() =>
  z.object({
    kind: z.literal('core-test-skipped'),
    testId: entryId(),
    reason: z.enum(['pain', 'position', 'equipment', 'later', 'caution']),
  }),
);
