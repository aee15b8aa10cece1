import { z } from 'zod';
import { caution, entryId, equipmentId, position, shortText } from './values.ts';

/** What the person says of themselves; each event replaces the whole profile. */
export const profileSet = z.object({
  kind: z.literal('profile-set'),
  sex: z.enum(['female', 'male']).optional(),
  ageYears: z.int().min(18).max(110).optional(),
  heightM: z.number().min(1.2).max(2.3).optional(),
  massKg: z.number().min(30).max(300).optional(),
  cannotTake: z.array(position).max(20),
  equipment: z.array(equipmentId).max(20),
  cautions: z.array(caution).max(40),
});

/** An activity of the person's own choice that their back makes hard; scored at check-ins. */
export const activityNamed = z.object({
  kind: z.literal('activity-named'),
  activityId: entryId,
  name: shortText,
});

export const settingsChanged = z.object({
  kind: z.literal('settings-changed'),
  voice: z.boolean().optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
  emergencyNumber: z
    .string()
    .regex(/^[0-9+ ]{2,20}$/)
    .optional(),
});
