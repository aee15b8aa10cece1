import { bodyRegions } from '#library';
import { entryId, nrs, runId } from './values.ts';
import { once, z } from './zod.ts';

/** One further test or sign of the core check. */
export const signMeasured = once(() =>
  z.object({
    kind: z.literal('sign-measured'),
    testId: entryId(),
    /** The same try told again, with more in it, takes the place of what was recorded under its id before. */
    tryId: z.exactOptional(runId()),
    /** In the unit of the test: seconds, how many, centimetres, or the value of the chosen answer. */
    value: z.number().check(z.gte(0), z.lte(3600)),
    /** Of a hold: why it ended. */
    ended: z.exactOptional(
      z.enum(['form-lost', 'tired', 'cap', 'pain', 'leg-symptoms', 'slip', 'interrupted']),
    ),
    counted: z.boolean(),
    pain: z.exactOptional(nrs()),
  }),
);

/** Where it hurts now; each map replaces the one before. No region: nowhere. */
export const painMapped = once(() =>
  z.object({
    kind: z.literal('pain-mapped'),
    regions: z.readonly(z.array(z.enum(bodyRegions)).check(z.maxLength(bodyRegions.length))),
  }),
);

/** In percent of body height in front of the ankle; behind it is negative. */
const plumbShare = once(() => z.number().check(z.gte(-40), z.lte(40)));

/** How ear, shoulder and hip stood over the ankle on a picture that was marked. The picture itself is not kept. */
export const postureMarked = once(() =>
  z.object({
    kind: z.literal('posture-marked'),
    testId: entryId(),
    ear: plumbShare(),
    shoulder: plumbShare(),
    hip: plumbShare(),
    /** Something upright in the picture was marked too. */
    upright: z.boolean(),
  }),
);
