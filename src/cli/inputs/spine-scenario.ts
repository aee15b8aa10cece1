import { z } from 'zod';
import { coordinateNames, loadPlaces } from '#spine';

const supportShape = z.union([
  z.string().transform((at) => ({ at })),
  z.strictObject({
    at: z.string(),
    normalFromVerticalDeg: z.number().exactOptional(),
    normalTurnedDeg: z.number().exactOptional(),
    friction: z.number().exactOptional(),
    maxN: z.number().exactOptional(),
  }),
]);

const loadShape = z.strictObject({
  at: z.enum(loadPlaces),
  massKg: z.number().exactOptional(),
  forceN: z.tuple([z.number(), z.number(), z.number()]).exactOptional(),
  forwardOfL4L5M: z.number().exactOptional(),
});

export const subjectShape = z.strictObject({
  sex: z.enum(['female', 'male']),
  heightM: z.number(),
  massKg: z.number(),
});

const poseShape = z.record(z.string(), z.number()).superRefine((pose, context) => {
  const known: readonly string[] = coordinateNames;
  for (const name of Object.keys(pose).filter((n) => !known.includes(n)))
    context.addIssue({
      code: 'custom',
      path: [name],
      message: `coordinate "${name}" is not known: ${known.join(', ')}`,
    });
});

/** What a scenario file may hold; degrees. */
export const scenarioShape = z.strictObject({
  posture: z.string().exactOptional(),
  subject: subjectShape.exactOptional(),
  poseDeg: poseShape.exactOptional(),
  supports: z.array(supportShape).exactOptional(),
  loads: z.array(loadShape).exactOptional(),
  relaxed: z.boolean().exactOptional(),
  abdominalPressure: z.boolean().exactOptional(),
  freePelvis: z.boolean().exactOptional(),
  capacity: z.record(z.string(), z.number()).exactOptional(),
});

/** The frozen table of measured pressures. */
export const pressureTableShape = z.looseObject({
  subject: z.looseObject(subjectShape.shape),
  rows: z.array(
    z.looseObject({
      id: z.string(),
      measuredMPa: z.number(),
      source: z.string(),
      static1999: z.boolean(),
      leanedBack: z.number().exactOptional(),
      chart: z.looseObject({ measuredPercent: z.number(), anyBodyPercent: z.number() }).exactOptional(),
      scenario: z.strictObject({
        poseDeg: poseShape,
        supports: z.array(supportShape),
        loads: z.array(loadShape).exactOptional(),
        relaxed: z.boolean().exactOptional(),
      }),
      alternatives: z.array(z.strictObject({ name: z.string(), poseDeg: poseShape })).exactOptional(),
    }),
  ),
});
