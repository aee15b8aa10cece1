import { z } from 'zod';
import { cautions, equipment, positions } from '#library';

/** What is known of the person; everything may be left out. */
export const personShape = z.strictObject({
  sex: z.enum(['female', 'male']).exactOptional(),
  ageYears: z.int().min(18).max(110).exactOptional(),
  heightM: z.number().min(1.2).max(2.3).exactOptional(),
  massKg: z.number().min(30).max(300).exactOptional(),
  cannotTake: z.array(z.enum(positions)).default([]),
  equipment: z.array(z.enum(equipment)).default([]),
  cautions: z.array(z.enum(cautions)).default([]),
});
