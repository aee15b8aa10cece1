import { z } from 'zod';
import { exerciseById } from '#library';
import { muscles, namedPostures } from '#spine';

const muscle = z.enum(muscles);

/** The table of published EMG; every row names an exercise of the library or a posture of the model. */
export const emgTableShape = z.looseObject({
  groups: z.array(
    z.strictObject({
      id: z.string(),
      muscles: z.array(muscle),
      reads: z.array(muscle).exactOptional(),
      partOf: z.string().exactOptional(),
    }),
  ),
  rows: z.array(
    z
      .strictObject({
        exercise: z.string().exactOptional(),
        posture: z.string().exactOptional(),
        muscle,
        percentMvc: z.number().nonnegative(),
        sd: z.number().nonnegative().exactOptional(),
        side: z.enum(['right', 'left', 'harder']),
        source: z.string(),
        read: z.boolean(),
        note: z.string().exactOptional(),
      })
      .refine(
        ({ exercise, posture }) =>
          exercise === undefined
            ? namedPostures.some(({ id }) => id === posture)
            : posture === undefined && exerciseById(exercise) !== undefined,
        'names one exercise of the library or one posture of the model',
      ),
  ),
});
