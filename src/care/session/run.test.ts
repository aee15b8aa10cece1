import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanItem } from '../programme/plan.ts';
import { creditTick } from './credit.ts';
import { advanceRun, goOn, momentOfRun, pauseRun, type Run, restLeft, startRest, startSet } from './run.ts';
import type { SetStep } from './steps.ts';

const item: PlanItem = {
  exerciseId: 'bird-dog',
  group: 'back',
  sides: ['left', 'right'],
  sets: 2,
  reps: 3,
  repS: 10,
  kind: 'holds',
  restS: 20,
  because: [{ text: 'Your back hold is your shortest.', evidence: [] }],
};
const step: SetStep = { itemIndex: 0, exerciseId: 'bird-dog', side: 'left', set: 0, reps: 3 };
const fresh = { reps: 0, workS: 0 };

function setAt(run: Run) {
  if (run.kind !== 'set') throw new Error('not a set');
  return momentOfRun(run, item);
}

describe('a set that runs', () => {
  test('a paused set stands still however long it takes', () => {
    const paused = pauseRun(advanceRun(startSet(step, fresh, true), 8000), 'person');
    expect(advanceRun(paused, 60_000)).toEqual(paused);
    expect(setAt(paused).workS).toBe(3);
  });

  test('after a pause in a hold there are three seconds to come back, which are not work', () => {
    const gone = goOn(pauseRun(advanceRun(startSet(step, fresh, true), 8000), 'person'), item);
    expect(setAt(advanceRun(gone, 3000)).workS).toBe(3);
    expect(setAt(advanceRun(gone, 4500)).workS).toBe(4.5);
  });

  test('after a pause while getting ready or resting it just goes on', () => {
    const ready = pauseRun(advanceRun(startSet(step, fresh, true), 2000), 'hidden');
    expect(setAt(advanceRun(goOn(ready, item), 4000)).workS).toBe(1);
    const rest = pauseRun(advanceRun(startRest(step), 2000), 'hidden');
    expect(goOn(rest, item)).toEqual({ kind: 'rest', from: step, elapsedMs: 2000 });
  });

  test('the first reason for a pause stays', () => {
    const slept = pauseRun(startSet(step, fresh, true), 'asleep');
    expect(pauseRun(slept, 'person').paused).toBe('asleep');
  });

  test('a set taken up after two holds tells the third', () => {
    const run = startSet(step, { reps: 2, workS: 20 }, true);
    expect(momentOfRun(run, item)).toMatchObject({ reps: 2, segment: { kind: 'count-in', rep: 2 } });
    expect(setAt(advanceRun(run, 15_000))).toMatchObject({ done: true, reps: 3, workS: 10 });
  });

  test('the rest to the other side is short, to the next set long', () => {
    const rest = startRest(step);
    expect(restLeft(rest, item, { ...step, side: 'right' })).toEqual({ leftS: 10, ofS: 10 });
    expect(restLeft(rest, item, { ...step, set: 1 })).toEqual({ leftS: 20, ofS: 20 });
  });

  test('whatever clock, pauses and sleep, it never holds more work than ticks that passed', () => {
    const moves = fc.array(
      fc.record({
        passedMs: fc.integer({ min: 0, max: 5000 }),
        pause: fc.boolean(),
        go: fc.boolean(),
      }),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(moves, (way) => {
        let run: Run = startSet(step, fresh, true);
        let nowMs = 0;
        let creditedMs = 0;
        for (const { passedMs, pause, go } of way) {
          const before = setAt(run).workS;
          const credit = creditTick(nowMs, nowMs + passedMs);
          nowMs += passedMs;
          const still = run.paused !== undefined;
          if (credit.gap) run = pauseRun(run, 'asleep');
          else run = advanceRun(run, credit.creditedMs);
          if (still || credit.gap) expect(setAt(run).workS).toBe(before);
          else creditedMs += credit.creditedMs;
          if (pause) run = pauseRun(run, 'person');
          if (go) run = goOn(run, item);
        }
        expect(setAt(run).workS * 1000).toBeLessThanOrEqual(creditedMs + 1e-6);
        expect(creditedMs).toBeLessThanOrEqual(nowMs);
      }),
    );
  });
});
