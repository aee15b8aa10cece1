import { z } from 'zod';
import { cautions, equipment, muscleGroups, positions } from '#library';

/** Checked values shared by the events: each bound is what a person could possibly enter. */
export const eventId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
export const entryId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
/** A session or a safety check; whoever starts it makes it. */
export const runId = z.string().min(1).max(64);
export const shortText = z.string().trim().min(1).max(200);
export const nrs = z.int().min(0).max(10);
export const holdS = z.number().min(0).max(3600);
export const answer = z.enum(['yes', 'no', 'unsure']);
export const side = z.enum(['left', 'right', 'both', 'alternate']);
export const caution = z.enum(cautions);
export const equipmentId = z.enum(equipment);
export const position = z.enum(positions);
export const muscleGroup = z.enum(muscleGroups);
export const localDay = z.iso.date();
export const rulesVersion = z.string().min(1).max(32);
