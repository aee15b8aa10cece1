import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../progress/calendar.ts';
import type { DeviceUse, ToldPain } from './device-days.ts';
import { type DeviceStage, deviceStage, settlingDays } from './device-stage.ts';

const day = (n: number) => dayOf(20_000 + n);
const use = (n: number, change: Partial<DeviceUse> = {}): DeviceUse => ({
  localDay: day(n),
  rung: 1,
  stopped: 'finished',
  painBefore: 4,
  painAfter: 3,
  ...change,
});
const told = (n: number, pain: number): ToldPain => ({ localDay: day(n), pain });
const stage = (uses: readonly DeviceUse[], pains: readonly ToldPain[], today: number): DeviceStage =>
  deviceStage('backrack', uses, pains, day(today));
const calm = (days: number, pain = 4) => Array.from({ length: days + 1 }, (_, n) => told(n, pain));

/** Somebody who uses it every day on the highest open step and is well the next day. */
function faithful(days: number, pain = 4): readonly DeviceUse[] {
  const uses: DeviceUse[] = [];
  for (let n = 0; n < days; n++) {
    const { openRung } = stage(uses, calm(n, pain), n);
    if (openRung > 0)
      uses.push(
        use(n, { rung: openRung === 3 ? 3 : openRung === 2 ? 2 : 1, painBefore: pain, painAfter: pain }),
      );
  }
  return uses;
}

describe('the first days on a device', () => {
  test('begin with the start position and two minutes', () => {
    expect(stage([], [], 0)).toMatchObject({ kind: 'settling', openRung: 1, mostMinutes: 2, daysUsed: 0 });
  });

  test.each([1, 2, 3, 4])('stay there after %s good days', (days) => {
    const found = stage(faithful(days), calm(days), days);
    expect(found).toMatchObject({ kind: 'settling', openRung: 1, mostMinutes: 2, daysUsed: days });
  });

  test('are over after five days of use, not five days of calendar', () => {
    expect(stage([use(0)], calm(9), 9).kind).toBe('settling');
    expect(stage(faithful(settlingDays), calm(5), 5).kind).toBe('building');
  });

  test('are once a day', () => {
    expect(stage([use(0)], [], 0)).toMatchObject({ kind: 'done-today', openRung: 0 });
  });
});

describe('after they have settled', () => {
  test('a minute more comes after a day that the next day proved good', () => {
    expect(stage(faithful(6), calm(6), 6).mostMinutes).toBe(3);
    expect(stage(faithful(7), calm(7), 7).mostMinutes).toBe(4);
  });

  test('nothing more comes while the next day is not told, or was worse', () => {
    const uses = Array.from({ length: 12 }, (_, n) => use(n));
    expect(stage(uses, [], 12)).toMatchObject({ openRung: 1, mostMinutes: 2 });
    const worse = Array.from({ length: 13 }, (_, n) => told(n, 5));
    expect(stage(uses, worse, 12)).toMatchObject({ openRung: 1, mostMinutes: 2 });
  });

  test('the next step opens after three good days on the one before', () => {
    expect(stage(faithful(7), calm(7), 7).openRung).toBe(1);
    expect(stage(faithful(8), calm(8), 8).openRung).toBe(2);
    expect(stage(faithful(10), calm(10), 10).openRung).toBe(2);
    expect(stage(faithful(11), calm(11), 11).openRung).toBe(3);
  });

  test('good days on a lower step do not open a higher one', () => {
    const low = Array.from({ length: 40 }, (_, n) => use(n));
    expect(stage(low, calm(40), 40).openRung).toBe(2);
  });

  test('it is never longer than ten minutes', () => {
    expect(stage(faithful(60), calm(60), 60).mostMinutes).toBe(10);
  });
});

describe('when it does not do good', () => {
  const before = faithful(11);

  test('pain that ends a rest pauses it for two days, then a step lower and half as long', () => {
    const uses = [...before, use(11, { rung: 3, stopped: 'pain' })];
    const long = stage(before, calm(11), 11).mostMinutes;
    expect(stage(uses, calm(11), 12)).toMatchObject({ kind: 'paused', openRung: 0, pausedUntil: 2 });
    expect(stage(uses, calm(11), 13)).toMatchObject({ kind: 'paused', openRung: 0 });
    expect(stage(uses, calm(11), 14)).toMatchObject({ openRung: 2, mostMinutes: Math.floor(long / 2) });
  });

  test('pain above five, or two points more the next day, does the same', () => {
    expect(stage([...before, use(11, { painAfter: 6 })], calm(11), 12).kind).toBe('paused');
    expect(stage([...before, use(11)], [...calm(11), told(12, 6)], 12).kind).toBe('paused');
    expect(stage([...before, use(11)], [...calm(11), told(12, 5)], 12).kind).toBe('building');
  });

  test('a leg that hurts or goes numb closes it for a week and starts it anew', () => {
    const uses = [...before, use(11, { rung: 3, stopped: 'leg-symptoms' })];
    for (const n of [11, 12, 18]) expect(stage(uses, calm(18), n), `day ${n}`).toMatchObject({ openRung: 0 });
    expect(stage(uses, calm(19), 19)).toMatchObject({
      kind: 'settling',
      openRung: 1,
      mostMinutes: 2,
      daysUsed: 0,
    });
  });

  test('two weeks without it start it anew', () => {
    expect(stage(before, calm(24), 24).kind).toBe('building');
    expect(stage(before, calm(25), 25)).toMatchObject({ kind: 'settling', openRung: 1, daysUsed: 0 });
  });
});

describe('the advanced moves', () => {
  const enough = faithful(90, 2);

  test('are told after three months of regular use with little pain', () => {
    expect(stage(enough, calm(90, 2), 90)).toMatchObject({ openRung: 3, advanced: true });
  });

  test('not a day earlier', () => {
    expect(stage(enough.slice(0, 89), calm(89, 2), 89).advanced).toBe(false);
  });

  test('not with more than little pain in the last week, nor with none told', () => {
    expect(stage(enough, [...calm(89, 2), told(90, 3)], 90).advanced).toBe(false);
    expect(stage(enough, calm(80, 2), 90).advanced).toBe(false);
  });

  test('not with seldom use', () => {
    const seldom = Array.from({ length: 9 }, (_, n) => use(n * 12, { rung: 3, painBefore: 2, painAfter: 2 }));
    expect(stage(seldom, calm(110, 2), 100).advanced).toBe(false);
  });
});

test('whatever happens, no step is skipped, ten minutes are not passed and settling stays at two', () => {
  const stopped = fc.constantFrom('finished', 'early', 'pain', 'leg-symptoms');
  const entry = fc.record({
    gap: fc.integer({ min: 1, max: 20 }),
    rung: fc.constantFrom(1, 2, 3),
    stopped,
    painBefore: fc.integer({ min: 0, max: 10 }),
    painAfter: fc.integer({ min: 0, max: 10 }),
    next: fc.integer({ min: 0, max: 10 }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      let today = 0;
      let last = 1;
      const uses: DeviceUse[] = [];
      const pains: ToldPain[] = [];
      for (const { gap, next, ...rest } of entries) {
        uses.push({ localDay: day(today), ...rest });
        pains.push(told(today + 1, next));
        today += gap;
        const found = stage(uses, pains, today);
        expect(found.mostMinutes).toBeLessThanOrEqual(found.kind === 'settling' ? 2 : 10);
        expect(found.mostMinutes).toBeGreaterThanOrEqual(1);
        if (found.openRung > 0) {
          expect(found.openRung).toBeLessThanOrEqual(last + 1);
          last = found.openRung;
        }
        if (rest.stopped === 'pain' && gap <= 2) expect(found.openRung).toBe(0);
        if (rest.stopped === 'leg-symptoms' && gap <= 7) expect(found.openRung).toBe(0);
      }
    }),
  );
});
