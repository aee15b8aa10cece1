import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '#care';
import { someHappening } from '../../../test/contracts/some-events.ts';
import { eventVersion } from './event.ts';
import { compareEvents } from './order.ts';
import { isStoredEvent, readEvent } from './read-event.ts';
import { type SealContext, sealEvents } from './seal.ts';

let seed = 0;
const context: SealContext = {
  device: 'phone',
  lastCounter: 41,
  at: '2026-03-09T08:00:00.000Z',
  timeZone: 'Europe/Berlin',
  localDay: '2026-03-09',
  timeMs: 1_773_043_200_000,
  randomBytes: () => new Uint8Array(10).fill(seed++ % 256),
};

describe('sealEvents', () => {
  it('counts on from the largest counter seen, in the order given', () => {
    fc.assert(
      fc.property(fc.array(someHappening), fc.nat(), (happenings, lastCounter) => {
        const sealed = sealEvents(happenings, { ...context, lastCounter });
        expect(sealed.map(({ counter }) => counter)).toEqual(happenings.map((_, i) => lastCounter + i + 1));
        expect(sealed.map(({ body }) => body.kind)).toEqual(happenings.map(({ kind }) => kind));
        expect(sealed.every((event) => event.version === eventVersion)).toBe(true);
      }),
    );
  });

  it('writes only what reads back, also through JSON, unchanged', () => {
    fc.assert(
      fc.property(fc.array(someHappening, { maxLength: 5 }), (happenings) => {
        for (const event of sealEvents(happenings, context)) {
          expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual({ kind: 'read', event });
        }
      }),
    );
  });

  it('orders by counter when the clock is set back and the time zone changes', () => {
    const [first] = sealEvents([{ kind: 'checked-in', painNow: 7, activities: [] }], context);
    const [second] = sealEvents([{ kind: 'checked-in', painNow: 2, activities: [] }], {
      ...context,
      lastCounter: 42,
      at: '2019-01-01T00:00:00.000Z',
      timeMs: 1_546_300_800_000,
      timeZone: 'Pacific/Honolulu',
      localDay: '2018-12-31',
    });
    if (!first || !second) throw new Error('nothing sealed');
    expect(compareEvents(first, second)).toBeLessThan(0);
  });

  it('still seals when the clock stands before 1970', () => {
    const [event] = sealEvents([{ kind: 'checked-in', activities: [] }], {
      ...context,
      at: '1969-12-31T23:00:00.000Z',
      localDay: '1970-01-01',
      timeMs: -3_600_000,
    });
    expect(readEvent(event)).toEqual({ kind: 'read', event });
  });

  it('still seals after a counter that cannot grow', () => {
    const lastCounter = Number.MAX_SAFE_INTEGER;
    const [event] = sealEvents([{ kind: 'checked-in', activities: [] }], { ...context, lastCounter });
    expect(isStoredEvent(event)).toBe(true);
  });

  it('leaves out fields that are undefined and trims names', () => {
    const [checkIn, named] = sealEvents(
      [
        { kind: 'checked-in', painNow: undefined, activities: [] },
        { kind: 'activity-named', activityId: 'lift', name: '  lift my girl ' },
      ],
      context,
    );
    expect(Object.keys(checkIn?.body ?? {})).toEqual(['kind', 'activities']);
    expect(named?.body).toMatchObject({ name: 'lift my girl' });
  });

  it('takes a plan as care makes it', () => {
    const because: Plan['because'] = [{ text: 'Your left side hold is your shortest.', evidence: [] }];
    const item: Plan['items'][0] = {
      exerciseId: 'side-plank',
      group: 'left-side',
      sides: ['left'],
      sets: 2,
      reps: 4,
      repS: 10,
      kind: 'holds',
      restS: 30,
      because,
    };
    const plan: Plan = {
      items: [item],
      shortForm: ['side-plank'],
      daysPerWeek: 3,
      minutes: 12,
      focus: ['left-side'],
      because,
      rulesVersion: '1',
      steps: { 'side-plank': 'rolling-side-plank' },
    };
    const [made] = sealEvents([{ kind: 'plan-made', plan }], context);
    if (made?.body.kind !== 'plan-made') throw new Error('no plan sealed');
    const back: Plan = made.body.plan;
    expect(back).toEqual(plan);
  });

  it('throws on what cannot have happened, and shows it', () => {
    expect(() => sealEvents([{ kind: 'checked-in', painNow: 11, activities: [] }], context)).toThrow(
      '"painNow":11',
    );
    expect(() => sealEvents([{ kind: 'checked-in', painNow: Number.NaN, activities: [] }], context)).toThrow(
      'painNow',
    );
  });
});
