import { writeBackup } from '#exchange';
import { type HappeningInput, type StoredEvent, sealEvents } from '#record';

/** What was recorded at one moment, somewhere. */
export interface Told {
  /** ISO time in UTC. */
  readonly at: string;
  readonly timeZone?: string;
  readonly localDay?: string;
  readonly what: readonly HappeningInput[];
}

/** A copy of a record that grew on another device. */
export function aCopy(...told: readonly Told[]): string {
  const events: StoredEvent[] = [];
  for (const { at, timeZone = 'Europe/Berlin', localDay = at.slice(0, 10), what } of told) {
    const sealed = sealEvents(what, {
      device: 'another-device',
      lastCounter: events.length,
      at,
      timeZone,
      localDay,
      timeMs: Date.parse(at),
      randomBytes: () => crypto.getRandomValues(new Uint8Array(10)),
    });
    events.push(...sealed);
  }
  return writeBackup(events, { at: '2026-03-09T08:00:00.000Z' });
}

const because = [{ text: 'It trains what tired first.', evidence: [] }] as const;
const bridge = {
  exerciseId: 'bridge',
  group: 'hips',
  sides: ['both'],
  sets: 2,
  reps: 4,
  repS: 6,
  kind: 'reps',
  restS: 30,
  because,
} as const;

/** Everything that stands before a session: a clear full check, a profile, a plan of one exercise. */
export const readyToTrain: readonly HappeningInput[] = [
  {
    kind: 'safety-judged',
    checkId: 'check-1',
    form: 'full',
    urgency: 'clear',
    rule: 'none',
    rulesVersion: '1',
  },
  { kind: 'profile-set', ageYears: 44, cannotTake: [], equipment: [], cautions: [] },
  {
    kind: 'plan-made',
    plan: {
      items: [bridge],
      shortForm: ['bridge'],
      daysPerWeek: 3,
      minutes: 5,
      focus: ['hips'],
      because,
      rulesVersion: '1',
    },
  },
];

/** A session with one of its two sets done. */
export const halfASession: readonly HappeningInput[] = [
  { kind: 'session-started', sessionId: 'session-1', items: [bridge], form: 'full' },
  {
    kind: 'set-done',
    sessionId: 'session-1',
    exerciseId: 'bridge',
    side: 'both',
    set: 0,
    reps: 4,
    workS: 24,
  },
];
