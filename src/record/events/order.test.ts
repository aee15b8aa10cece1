import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someEvents } from '../../../test/contracts/some-events.ts';
import { compareEvents, inOrder, lastCounter } from './order.ts';

describe('the order of the log', () => {
  it('is the same from every arrival order, and total', () => {
    fc.assert(
      fc.property(
        someEvents.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const ordered = inOrder(events);
          expect(inOrder(shuffled)).toEqual(ordered);
          ordered.forEach((event, i) => {
            const next = ordered[i + 1];
            if (next) expect(compareEvents(event, next)).toBeLessThan(0);
          });
        },
      ),
    );
  });

  it('keeps each id once, as it came first', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const copies = events.map((event) => ({ ...event, device: 'copy' }));
        expect(inOrder([...events, ...copies])).toEqual(inOrder(events));
      }),
    );
  });

  it('finds the largest counter, 0 when there is none', () => {
    expect(lastCounter([])).toBe(0);
    fc.assert(
      fc.property(someEvents, (events) => {
        expect(lastCounter(events)).toBe(Math.max(0, ...events.map(({ counter }) => counter)));
      }),
    );
  });
});
