import { uuidV7 } from '../ids/uuid-v7.ts';
import { eventVersion, type HappeningInput, happening, type RecordEvent } from './event.ts';
import { z } from './zod.ts';

/** When and where something happened, by the device's clock. */
export interface Moment {
  /** ISO time in UTC. */
  readonly at: string;
  readonly timeZone: string;
  readonly localDay: string;
}

export interface SealContext extends Moment {
  readonly device: string;
  /** The largest counter seen so far, from any device. */
  readonly lastCounter: number;
  /** Milliseconds since 1970, for the id; before that counts as 1970. */
  readonly timeMs: number;
  /** Ten fresh random bytes. */
  readonly randomBytes: () => Uint8Array;
}

/** Puts happenings into envelopes, in the order given. Throws on one that could not have happened. */
export function sealEvents(
  happenings: readonly HappeningInput[],
  context: SealContext,
): readonly RecordEvent[] {
  return happenings.map((given, i) => ({
    id: uuidV7(Math.max(0, context.timeMs), context.randomBytes()),
    version: eventVersion,
    device: context.device,
    // @NOTE At the very top the counter stands still and the time-ordered id decides.
    counter: Math.min(context.lastCounter + i + 1, Number.MAX_SAFE_INTEGER),
    at: context.at,
    timeZone: context.timeZone,
    localDay: context.localDay,
    body: checked(given),
  }));
}

function checked(given: HappeningInput) {
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const result = happening().safeParse(present);
  if (result.success) return result.data;
  throw new Error(`cannot record ${JSON.stringify(given)}: ${z.prettifyError(result.error)}`);
}
