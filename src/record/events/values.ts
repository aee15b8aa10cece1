import { cautions, equipment, muscleGroups, positions } from '#library';
import { once, z } from './zod.ts';

/** Checked values shared by the events: each bound is what a person could possibly enter. */
export const eventId = once(() =>
  z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)),
);
export const entryId = once(() => z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)));
/** A session or a safety check; whoever starts it makes it. */
export const runId = once(() => z.string().check(z.minLength(1), z.maxLength(64)));
export const shortText = once(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(200)));
export const nrs = once(() => z.int().check(z.gte(0), z.lte(10)));
export const holdS = once(() => z.number().check(z.gte(0), z.lte(3600)));
export const answer = once(() => z.enum(['yes', 'no', 'unsure']));
export const side = once(() => z.enum(['left', 'right', 'both', 'alternate']));
export const caution = once(() => z.enum(cautions));
export const equipmentId = once(() => z.enum(equipment));
export const position = once(() => z.enum(positions));
export const muscleGroup = once(() => z.enum(muscleGroups));
export const localDay = once(() => z.iso.date());
export const rulesVersion = once(() => z.string().check(z.minLength(1), z.maxLength(32)));
