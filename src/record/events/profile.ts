import { z } from 'zod';
import { caution, entryId, equipmentId, position, shortText } from './values.ts';

/** What the person says of themselves; each event replaces the whole profile. */
export const profileSet = z.object({
  kind: z.literal('profile-set'),
  sex: z.enum(['female', 'male']).exactOptional(),
  ageYears: z.int().min(18).max(110).exactOptional(),
  heightM: z.number().min(1.2).max(2.3).exactOptional(),
  massKg: z.number().min(30).max(300).exactOptional(),
  cannotTake: z.array(position).max(20).readonly(),
  equipment: z.array(equipmentId).max(20).readonly(),
  cautions: z.array(caution).max(40).readonly(),
});

/** An activity of the person's own choice that their back makes hard; scored at check-ins. */
export const activityNamed = z.object({
  kind: z.literal('activity-named'),
  activityId: entryId,
  name: shortText,
});

/** A number that a telephone can dial; also checked while it is typed. */
export const telephoneNumber = z.string().regex(/^\+?[0-9][0-9 ]{0,17}[0-9]$/);

export const settingsChanged = z.object({
  kind: z.literal('settings-changed'),
  voice: z.boolean().exactOptional(),
  theme: z.enum(['system', 'light', 'dark']).exactOptional(),
  emergencyNumber: telephoneNumber.exactOptional(),
});
