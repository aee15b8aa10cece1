import { checkedIn } from './check-in.ts';
import { coreTestDone, coreTestSkipped } from './core-check.ts';
import { checkAnswered, checkJudged } from './full-check.ts';
import { activityNamed, profileSet, settingsChanged } from './profile.ts';
import {
  exercisePain,
  exerciseSkipped,
  planEnded,
  planMade,
  sessionFinished,
  sessionStarted,
  setDone,
} from './programme.ts';
import { reliefDone } from './relief.ts';
import { safetyAnswered, safetyJudged } from './safety.ts';
import { painMapped, postureMarked, signMeasured } from './signs.ts';
import { eventId, localDay } from './values.ts';
import { once, z } from './zod.ts';

/** The version of the event format that this code writes. */
export const eventVersion = 1;

/** What happened; the envelope says when, where and in which order. */
export const happening = once(() =>
  z.discriminatedUnion('kind', [
    profileSet(),
    activityNamed(),
    settingsChanged(),
    safetyAnswered(),
    safetyJudged(),
    checkAnswered(),
    checkJudged(),
    coreTestDone(),
    coreTestSkipped(),
    signMeasured(),
    painMapped(),
    postureMarked(),
    planMade(),
    planEnded(),
    sessionStarted(),
    setDone(),
    exercisePain(),
    exerciseSkipped(),
    sessionFinished(),
    reliefDone(),
    checkedIn(),
  ]),
);
/** Every kind of happening that this code writes. */
export const kinds = once((): readonly string[] =>
  happening().def.options.flatMap(({ shape }) => shape.kind.def.values),
);

export type Happening = z.infer<ReturnType<typeof happening>>;
export type HappeningOf<K extends Happening['kind']> = Extract<Happening, { kind: K }>;

export const envelope = once(() =>
  z.object({
    id: eventId(),
    version: z.int().check(z.gte(1), z.lte(1_000_000)),
    /** The device that wrote it. */
    device: z.string().check(z.minLength(1), z.maxLength(64)),
    /** Lamport counter: larger than every counter the device had seen. It orders events; clocks do not. */
    counter: z.int().check(z.gte(1), z.lte(Number.MAX_SAFE_INTEGER)),
    /** ISO time in UTC by the device's clock, which may have been wrong. */
    at: z.iso.datetime(),
    /** IANA name of the time zone the device was in. */
    timeZone: z.string().check(z.minLength(1), z.maxLength(64)),
    /** The calendar day where the person was. */
    localDay: localDay(),
  }),
);
export type Envelope = z.infer<ReturnType<typeof envelope>>;

export function isHappening(body: unknown): body is Happening {
  return happening().safeParse(body).success;
}

/** As a screen hands it in: an optional field may be there and undefined; sealing leaves it out. */
export type HappeningInput = Given<Happening>;
type Given<T> = T extends unknown
  ? { [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K] }
  : never;

export type RecordEvent = Envelope & { readonly body: Happening };
/** A kind or version this code does not know: carried along unchanged, never folded. */
export type UnknownEvent = Envelope & {
  readonly body: { readonly kind: string } & Readonly<Record<string, unknown>>;
};
export type StoredEvent = RecordEvent | UnknownEvent;
