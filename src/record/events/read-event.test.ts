import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someEvents, someKnownEvent, someUnknownEvent } from '../../../test/contracts/some-events.ts';
import { isKnown } from '../migrations/upcast.ts';
import { isStoredEvent, readEvent } from './read-event.ts';

const checkIn = {
  id: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
  version: 1,
  device: 'phone',
  counter: 1,
  at: '2026-03-09T08:00:00.000Z',
  timeZone: 'Europe/Berlin',
  localDay: '2026-03-09',
  body: { kind: 'checked-in', painNow: 3, activities: [] },
};

describe('readEvent', () => {
  it('hands on the very thing it was given, whatever else is in it', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        for (const event of events) {
          const read = readEvent(event);
          expect(read.kind === 'read' && read.event === event).toBe(true);
        }
      }),
    );
    const more = { ...checkIn, note: 'x', body: { ...checkIn.body, sleptH: 7 } };
    const read = readEvent(more);
    expect(read.kind === 'read' && read.event === more).toBe(true);
  });

  it('keeps unknown kinds and newer versions byte for byte', () => {
    fc.assert(
      fc.property(someUnknownEvent, (event) => {
        const text = JSON.stringify(event);
        const read = readEvent(JSON.parse(text));
        expect(read.kind === 'read' && JSON.stringify(read.event)).toBe(text);
        expect(read.kind === 'read' && isKnown(read.event)).toBe(false);
      }),
    );
  });

  it('knows what this version wrote', () => {
    fc.assert(fc.property(someKnownEvent, isKnown));
  });

  it.each([
    ['nothing', undefined, /expected object/],
    ['a list', [], /expected object/],
    ['no body', { ...checkIn, body: undefined }, /^body: /],
    ['no id', { ...checkIn, id: 7 }, /^id: /],
    ['a counter of 0', { ...checkIn, counter: 0 }, /^counter: /],
    ['a counter that nobody reaches', { ...checkIn, counter: 2 ** 53 - 1 }, /^counter: /],
    ['pain of 11', { ...checkIn, body: { ...checkIn.body, painNow: 11 } }, /^painNow: /],
    ['a body of text', { ...checkIn, body: 'checked-in' }, /^body: /],
    ['a body without kind', { ...checkIn, body: {} }, /^body.kind: /],
  ])('refuses %s and says why', (_, value, why) => {
    const read = readEvent(value);
    expect(read.kind === 'refused' ? read.why : read.event).toMatch(why);
  });

  it('never throws and never lets through what may not be stored', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readEvent(value).kind === 'read').toBe(isStoredEvent(value));
      }),
    );
  });
});
