import { caution, entryId, equipmentId, position, shortText } from './values.ts';
import { once, z } from './zod.ts';

/** What the person says of themselves; each event replaces the whole profile. */
export const profileSet = once(() =>
  z.object({
    kind: z.literal('profile-set'),
    sex: z.exactOptional(z.enum(['female', 'male'])),
    ageYears: z.exactOptional(z.int().check(z.gte(18), z.lte(110))),
    heightM: z.exactOptional(z.number().check(z.gte(1.2), z.lte(2.3))),
    massKg: z.exactOptional(z.number().check(z.gte(30), z.lte(300))),
    cannotTake: z.readonly(z.array(position()).check(z.maxLength(20))),
    equipment: z.readonly(z.array(equipmentId()).check(z.maxLength(20))),
    cautions: z.readonly(z.array(caution()).check(z.maxLength(40))),
  }),
);

/** An activity of the person's own choice that their back makes hard; scored at check-ins. */
export const activityNamed = once(() =>
  z.object({
    kind: z.literal('activity-named'),
    activityId: entryId(),
    name: shortText(),
  }),
);

/** A number that a telephone can dial; also checked while it is typed. */
export const telephoneNumber = once(() => z.string().check(z.regex(/^\+?[0-9][0-9 ]{0,17}[0-9]$/)));

export const settingsChanged = once(() =>
  z.object({
    kind: z.literal('settings-changed'),
    voice: z.exactOptional(z.boolean()),
    theme: z.exactOptional(z.enum(['system', 'light', 'dark'])),
    emergencyNumber: z.exactOptional(telephoneNumber()),
  }),
);
