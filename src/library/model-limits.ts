/** Work that the spine model does not see, so that its numbers for an exercise are too low. */
export const modelLimitKinds = ['curl', 'brace', 'legs'] as const;
export type ModelLimit = (typeof modelLimitKinds)[number];

/* curl: the chest counts as one stiff piece, which is lifted whole. brace: tensing on purpose balances nothing, so least effort leaves it out.
   legs: a leg that is lifted lying or sitting hangs on the hip muscles, whose pull on the spine is not in the model. */
const exercisesOf: Readonly<Record<ModelLimit, readonly string[]>> = {
  curl: ['curl-up', 'curl-up-elbows-up', 'hollow-hold', 'hollow-hold-tucked'],
  brace: ['drawing-in', 'brace', 'brace-standing', 'belly-lift', 'pelvic-floor-breath', 'pelvic-tilt'],
  legs: [
    'dead-bug',
    'dead-bug-heel-tap',
    'dead-bug-band',
    'heel-slide',
    'bent-knee-fallout',
    'knee-lift-sitting',
    'prone-leg-lift',
    'prone-thigh-float',
  ],
};

/** What the spine model misses in an exercise, by its id. */
export const modelLimits: ReadonlyMap<string, ModelLimit> = new Map(
  modelLimitKinds.flatMap((kind) => exercisesOf[kind].map((id) => [id, kind] as const)),
);
