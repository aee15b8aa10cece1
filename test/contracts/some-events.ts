import fc from 'fast-check';
import { type Happening, type StoredEvent, uuidV7 } from '#record';

const entryIds = fc.constantFrom('dead-bug', 'side-plank', 'glute-bridge', 'constructor');
const runIds = fc.constantFrom('run-1', 'run-2', 'run-3');
const nrs = fc.integer({ min: 0, max: 10 });
const seconds = fc.double({ min: 0, max: 3600, noNaN: true }).map((s) => s + 0);
/** Text as people type it: right-to-left, emoji, lone surrogates, quotes and line ends. */
export const someText = fc
  .string({
    unit: fc.constantFrom('a', 'ö', 'ظهري', '👩🏽‍🦽', '\u202e', '"', '\\', '\n', '\ud83d', '漢', ' '),
    maxLength: 20,
  })
  .map((text) => `${text}.`);

const because = [{ text: 'Your left side hold is your shortest.', evidence: ['e-1'] }] as const;
const item = {
  exerciseId: 'dead-bug',
  group: 'front',
  sides: ['alternate'],
  sets: 2,
  reps: 8,
  repS: 4,
  kind: 'reps',
  restS: 30,
  because,
} as const;

/** Any happening of any kind. */
export const someHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constant('profile-set'),
    ageYears: fc.integer({ min: 18, max: 110 }),
    heightM: fc.double({ min: 1.2, max: 2.3, noNaN: true }),
    cannotTake: fc.subarray(['standing', 'kneeling'] as const),
    equipment: fc.subarray(['chair', 'mat'] as const),
    cautions: fc.subarray(['knee-pain', 'pregnant'] as const),
  }),
  fc.record({ kind: fc.constant('activity-named'), activityId: entryIds, name: someText }),
  fc.record({ kind: fc.constant('settings-changed'), voice: fc.boolean() }),
  fc.record({
    kind: fc.constant('safety-answered'),
    checkId: runIds,
    form: fc.constant('short'),
    questionId: entryIds,
    answer: fc.constantFrom('yes', 'no', 'unsure'),
  }),
  fc.record({
    kind: fc.constant('safety-judged'),
    checkId: runIds,
    form: fc.constant('short'),
    urgency: fc.constantFrom('clear', 'within-days', 'same-day', 'emergency'),
    rule: fc.constant('none'),
    rulesVersion: fc.constant('1'),
  }),
  fc.record({
    kind: fc.constant('check-answered'),
    checkId: runIds,
    questionId: entryIds,
    value: fc.oneof(
      entryIds,
      fc.integer({ min: 0, max: 150 }),
      fc.array(entryIds, { minLength: 1, maxLength: 3 }),
    ),
  }),
  fc.record({
    kind: fc.constant('check-judged'),
    checkId: runIds,
    safetyCheckId: runIds,
    urgency: fc.constantFrom('too-little-known', 'self-manage', 'routine', 'same-day'),
    rulesVersion: fc.constant('1'),
  }),
  fc.record({
    kind: fc.constant('core-test-done'),
    testId: entryIds,
    holdS: seconds,
    ended: fc.constantFrom('tired', 'pain'),
    counted: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('core-test-skipped'),
    testId: entryIds,
    reason: fc.constantFrom('pain', 'later'),
  }),
  fc.record({
    kind: fc.constant('sign-measured'),
    testId: entryIds,
    value: seconds,
    ended: fc.constantFrom('tired', 'pain'),
    counted: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('pain-mapped'),
    regions: fc.subarray(['low-back-middle', 'left-calf', 'belly'] as const),
  }),
  fc.record({
    kind: fc.constant('posture-marked'),
    testId: entryIds,
    ear: fc.integer({ min: -40, max: 40 }),
    shoulder: fc.integer({ min: -40, max: 40 }),
    hip: fc.integer({ min: -40, max: 40 }),
    upright: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('plan-made'),
    plan: fc.record({
      items: fc.constant([item]),
      shortForm: fc.constant(['dead-bug']),
      daysPerWeek: fc.integer({ min: 1, max: 7 }),
      minutes: fc.integer({ min: 1, max: 120 }),
      focus: fc.subarray(['front', 'left-side'] as const),
      because: fc.constant(because),
      rulesVersion: fc.constant('1'),
    }),
  }),
  fc.record({
    kind: fc.constant('plan-ended'),
    because: fc.constant(because),
    wishes: fc.constant({ minutes: 5, excluded: ['long-plank'] } as const),
  }),
  fc.record({
    kind: fc.constant('session-started'),
    sessionId: runIds,
    items: fc.constant([item]),
    form: fc.constantFrom('full', 'short'),
  }),
  fc.record({
    kind: fc.constant('set-done'),
    sessionId: runIds,
    exerciseId: entryIds,
    side: fc.constantFrom('left', 'right'),
    set: fc.integer({ min: 0, max: 2 }),
    reps: fc.integer({ min: 0, max: 12 }),
    workS: seconds,
  }),
  fc.record({ kind: fc.constant('exercise-pain'), sessionId: runIds, exerciseId: entryIds, nrs }),
  fc.record({
    kind: fc.constant('exercise-skipped'),
    sessionId: runIds,
    exerciseId: entryIds,
    reason: fc.constantFrom('pain', 'no-time'),
  }),
  fc.record({
    kind: fc.constant('session-finished'),
    sessionId: runIds,
    how: fc.constantFrom('completed', 'ended-early'),
  }),
  fc.record({
    kind: fc.constant('relief-done'),
    techniqueId: entryIds,
    restedS: seconds,
    painBefore: nrs,
    painAfter: nrs,
    stopped: fc.constantFrom('finished', 'early'),
  }),
  fc.record({
    kind: fc.constant('relief-done'),
    techniqueId: entryIds,
    reliefId: runIds,
    restedS: seconds,
    painBefore: nrs,
    trial: fc.record({ trialId: runIds, techniqueId: entryIds }),
    stopped: fc.constantFrom('finished', 'pain'),
  }),
  fc.record({
    kind: fc.constant('checked-in'),
    painNow: nrs,
    activities: fc.array(fc.record({ activityId: entryIds, score: nrs }), { maxLength: 3 }),
  }),
);

const envelopes = fc.record({
  id: fc
    .tuple(fc.integer({ min: 0, max: 2 ** 48 - 1 }), fc.uint8Array({ minLength: 10, maxLength: 10 }))
    .map(([time, random]) => uuidV7(time, random)),
  device: fc.constantFrom('phone', 'laptop'),
  counter: fc.integer({ min: 1, max: 40 }),
  at: fc
    .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  timeZone: fc.constantFrom('Europe/Berlin', 'Pacific/Kiritimati'),
  localDay: fc.constantFrom('2026-03-09', '2024-02-29'),
});

/** An event that this version understands. */
export const someKnownEvent: fc.Arbitrary<StoredEvent> = fc
  .tuple(envelopes, someHappening)
  .map(([envelope, body]) => ({ ...envelope, version: 1, body }));

/** An event of a kind or a version that this version does not know. */
export const someUnknownEvent: fc.Arbitrary<StoredEvent> = fc
  .tuple(
    envelopes,
    fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 }),
    fc.constantFrom([1, 'mood-noted'] as const, [2, 'checked-in'] as const, [7, 'mood-noted'] as const),
  )
  .map(([envelope, fields, [version, kind]]) => ({ ...envelope, version, body: { ...fields, kind } }));

/** A record as it may have grown on two devices; ids are unique. */
export const someEvents: fc.Arbitrary<readonly StoredEvent[]> = fc.uniqueArray(
  fc.oneof({ weight: 9, arbitrary: someKnownEvent }, { weight: 1, arbitrary: someUnknownEvent }),
  { selector: ({ id }) => id, maxLength: 40 },
);
