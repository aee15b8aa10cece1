import { z } from 'zod';
import { coreTestById, coreTests, moreTestById, moreTests } from '#library';
import { personShape } from './person.ts';

const testId = z.string().refine((id) => coreTestById(id) !== undefined, {
  error: `is no core test: ${coreTests.map(({ id }) => id).join(', ')}`,
});

const photoIds = moreTests.filter(({ take }) => take === 'photo').map(({ id }) => id);
const signId = z.string().refine((id) => moreTestById(id) !== undefined && !photoIds.includes(id), {
  error: `is no further test: ${moreTests
    .map(({ id }) => id)
    .filter((id) => !photoIds.includes(id))
    .join(', ')}`,
});
const postureId = z.enum(photoIds);
const share = z.number().min(-40).max(40);
const ended = z.enum(['form-lost', 'tired', 'cap', 'pain', 'leg-symptoms', 'slip', 'interrupted']);

/** What was measured, and of whom. A hold that ended for another reason than the muscles is not counted. */
export const holdsShape = z.strictObject({
  person: personShape.default({ cannotTake: [], equipment: [], cautions: [] }),
  tests: z
    .array(
      z.strictObject({
        testId,
        holdS: z.number().min(0).max(3600),
        localDay: z.iso.date(),
        ended: ended.default('tired'),
        counted: z.boolean().default(true),
      }),
    )
    .default([]),
  signs: z
    .array(
      z.strictObject({
        testId: signId,
        value: z.number().min(0).max(3600),
        localDay: z.iso.date(),
        ended: ended.exactOptional(),
        counted: z.boolean().default(true),
      }),
    )
    .default([]),
  postures: z
    .array(
      z.strictObject({
        testId: postureId,
        ear: share,
        shoulder: share,
        hip: share,
        upright: z.boolean().default(false),
        localDay: z.iso.date(),
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
