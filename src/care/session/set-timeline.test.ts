import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanItem } from '../programme/plan.ts';
import { creditTick, longestTickMs } from './credit.ts';
import { momentOfSet, restBetweenS, setTimeline } from './set-timeline.ts';

const item: PlanItem = {
  exerciseId: 'bird-dog',
  group: 'back',
  sides: ['left', 'right'],
  sets: 1,
  reps: 3,
  repS: 10,
  kind: 'holds',
  restS: 20,
  because: [{ text: 'Your back hold is your shortest.', evidence: [] }],
};

describe('the timeline of a set', () => {
  test('five seconds to get ready, then holds with a breath between them', () => {
    const { segments, lengthS } = setTimeline(item, { reps: 3 });
    expect(segments.map(({ kind, lengthS: s }) => `${kind} ${s}`)).toEqual([
      'count-in 5',
      'hold 10',
      'let-go 3',
      'hold 10',
      'let-go 3',
      'hold 10',
    ]);
    expect(lengthS).toBe(41);
  });

  test('repetitions follow one another without a pause', () => {
    const { segments } = setTimeline({ ...item, kind: 'reps', repS: 4 }, { reps: 2 }, { countIn: false });
    expect(segments.map(({ kind, fromS }) => `${kind} ${fromS}`)).toEqual(['rep 0', 'rep 4']);
  });

  test('a set that was left after two holds has only the third', () => {
    const { segments } = setTimeline(item, { reps: 3 }, { fromRep: 2 });
    expect(segments.map(({ kind, rep }) => `${kind} ${rep}`)).toEqual(['count-in 2', 'hold 2']);
    expect(() => setTimeline(item, { reps: 3 }, { fromRep: 3 })).toThrow(/no repetition 3/);
  });

  test('getting ready is not work, and a hold counts when it is whole', () => {
    const timeline = setTimeline(item, { reps: 3 });
    expect(momentOfSet(timeline, 4.9)).toMatchObject({ reps: 0, workS: 0, segment: { kind: 'count-in' } });
    expect(momentOfSet(timeline, 14.9)).toMatchObject({ reps: 0, segment: { kind: 'hold', rep: 0 } });
    expect(momentOfSet(timeline, 15)).toMatchObject({ reps: 1, workS: 10, segment: { kind: 'let-go' } });
    expect(momentOfSet(timeline, 41)).toMatchObject({ done: true, reps: 3, workS: 30, leftS: 0 });
  });

  test('at every moment the numbers stay inside the set and never go back', () => {
    const timelines = fc.record({
      kind: fc.constantFrom<PlanItem['kind']>('holds', 'reps'),
      reps: fc.integer({ min: 1, max: 10 }),
      repS: fc.integer({ min: 1, max: 60 }),
      countIn: fc.boolean(),
    });
    const times = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(timelines, times, ({ kind, reps, repS, countIn }, unordered) => {
        const timeline = setTimeline({ ...item, kind, repS }, { reps }, { countIn });
        const moments = unordered.toSorted((a, b) => a - b).map((s) => momentOfSet(timeline, s));
        for (const [i, moment] of moments.entries()) {
          expect(moment.workS).toBeLessThanOrEqual(reps * repS + 1e-9);
          expect(moment.reps).toBeLessThanOrEqual(reps);
          expect(moment.leftS).toBeGreaterThanOrEqual(0);
          expect(moment.done).toBe(moment.reps === reps);
          expect(moment.reps).toBeGreaterThanOrEqual(moments[i - 1]?.reps ?? 0);
          expect(moment.workS).toBeGreaterThanOrEqual(moments[i - 1]?.workS ?? 0);
        }
      }),
    );
  });

  test('changing sides takes ten seconds at most, another set the rest of the plan', () => {
    expect(restBetweenS(item, { side: 'left' }, { side: 'right' })).toBe(10);
    expect(restBetweenS({ ...item, restS: 0 }, { side: 'left' }, { side: 'right' })).toBe(3);
    expect(restBetweenS(item, { side: 'left' }, { side: 'left' })).toBe(20);
  });
});

describe('crediting time', () => {
  test('a clock that jumps ten minutes credits nothing and says so', () => {
    expect(creditTick(1000, 601_000)).toEqual({ creditedMs: 0, gap: true });
  });

  test('a clock that goes back credits nothing', () => {
    expect(creditTick(1000, 900)).toEqual({ creditedMs: 0, gap: false });
  });

  test('what is credited is never more than what passed, nor than 1.5 s a tick', () => {
    const jumps = fc.array(fc.double({ min: 0, max: 700_000, noNaN: true }), { maxLength: 50 });
    fc.assert(
      fc.property(jumps, (steps) => {
        let now = 0;
        let credited = 0;
        for (const step of steps) {
          const { creditedMs, gap } = creditTick(now, now + step);
          expect(gap).toBe(now + step - now > longestTickMs);
          credited += creditedMs;
          now += step;
        }
        expect(credited).toBeLessThanOrEqual(now + 1e-6);
        expect(credited).toBeLessThanOrEqual(steps.length * longestTickMs);
      }),
    );
  });
});
