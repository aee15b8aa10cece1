import { entryId, holdS, nrs, runId } from './values.ts';
import { z } from './zod.ts';

export const coreTestDone = z.object({
  kind: z.literal('core-test-done'),
  testId: entryId,
  /** The same try told again, with more in it, takes the place of what was recorded under its id before. */
  tryId: z.exactOptional(runId),
  holdS,
  /** Why it ended. Pain, leg symptoms and slips do not count as strength. */
  ended: z.enum(['form-lost', 'tired', 'cap', 'pain', 'leg-symptoms', 'slip', 'interrupted']),
  counted: z.boolean(),
  pain: z.exactOptional(nrs),
});

export const coreTestSkipped = z.object({
  kind: z.literal('core-test-skipped'),
  testId: entryId,
  reason: z.enum(['pain', 'position', 'equipment', 'later', 'caution']),
});
