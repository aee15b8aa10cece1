import { z } from 'zod';
import { coreTestById, coreTests } from '#library';
import { personShape } from './person.ts';

const testId = z.string().refine((id) => coreTestById(id) !== undefined, {
  error: `is no core test: ${coreTests.map(({ id }) => id).join(', ')}`,
});

/** What was measured, and of whom. A hold that ended for another reason than the muscles is not counted. */
export const holdsShape = z.strictObject({
  person: personShape.default({ cannotTake: [], equipment: [], cautions: [] }),
  tests: z
    .array(
      z.strictObject({
        testId,
        holdS: z.number().min(0).max(3600),
        localDay: z.iso.date(),
        ended: z
          .enum(['form-lost', 'tired', 'cap', 'pain', 'leg-symptoms', 'slip', 'interrupted'])
          .default('tired'),
        counted: z.boolean().default(true),
      }),
    )
    .default([]),
  skips: z
    .array(
      z.strictObject({
        testId,
        reason: z.enum(['pain', 'position', 'equipment', 'later', 'caution']),
        localDay: z.iso.date(),
      }),
    )
    .default([]),
});
