import { z } from 'zod';

/** The system of every code that an answer can have. Backstay's own: no terminology holds these answers. */
export const answerSystem = 'urn:backstay:check-answer';

export const codingShape = z.strictObject({
  system: z.string().optional(),
  version: z.string().optional(),
  code: z.string().min(1),
  display: z.string().optional(),
  userSelected: z.boolean().optional(),
});
