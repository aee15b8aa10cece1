import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../progress/calendar.ts';
import {
  fewestPairs,
  lastTrial,
  mostPairs,
  quietLyingId,
  type ReliefTrial,
  readTrial,
  type TrialRest,
} from './relief-trial.ts';
import { armOf } from './trial-order.ts';

const trial: ReliefTrial = { trialId: 'a-trial', techniqueId: 'calves-on-chair' };
const lot = 7;
const never = '2030-01-01';

/** The n-th rest as the lot says, a day each, easing by so many points. */
function rest(n: number, ease: number, change: Partial<TrialRest> = {}, seed = lot): TrialRest {
  return {
    at: `${dayOf(20_000 + n)}T08:00:00Z`,
    localDay: dayOf(20_000 + n),
    trial,
    techniqueId: armOf(seed, n) === 'quiet' ? quietLyingId : trial.techniqueId,
    stopped: 'finished',
    painBefore: 6,
    painAfter: 6 - ease,
    ...change,
  };
}

/** So many pairs in which the technique eases by one number and quiet lying by another. */
const pairs = (count: number, technique: number, quiet: number, seed = lot) =>
  Array.from({ length: count * 2 }, (_, n) =>
    rest(n, armOf(seed, n) === 'quiet' ? quiet : technique, {}, seed),
  );

describe('a comparison with quiet lying', () => {
  test('begins with what the lot says and nothing to tell', () => {
    const reading = readTrial(trial, lot, [], never);
    expect(reading).toMatchObject({ finding: 'not-enough-yet', pairs: 0, doneToday: false });
    expect(reading.next?.arm).toBe(armOf(lot, 0));
  });

  test('asks for five pairs at least', () => {
    expect(fewestPairs).toBe(5);
  });

  test('says nothing before the fewest pairs, however large the difference', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: fewestPairs - 1 }), (seed, count) => {
        const found = readTrial(trial, seed, pairs(count, 6, -4, seed), never);
        expect(found).toMatchObject({ finding: 'not-enough-yet', pairs: count });
      }),
    );
  });

  test.each([
    [3, 0, 'more'],
    [1, 1, 'no-more'],
    [0, 3, 'no-more'],
  ] as const)('easing by %s against %s is found as %s', (technique, quiet, finding) => {
    expect(readTrial(trial, lot, pairs(8, technique, quiet), never).finding).toBe(finding);
  });

  test('ends after the most pairs without an answer rather than asking on', () => {
    const wild = Array.from({ length: mostPairs * 2 }, (_, n) =>
      rest(n, armOf(lot, n) === 'quiet' ? 0 : n % 4 < 2 ? 6 : -4),
    );
    const reading = readTrial(trial, lot, wild, never);
    expect(reading.finding).toBe('cannot-tell');
    expect(reading.next).toBeUndefined();
  });

  test('ends at once when a leg hurts or goes numb', () => {
    const reading = readTrial(
      trial,
      lot,
      [...pairs(2, 3, 0), rest(4, 0, { stopped: 'leg-symptoms' })],
      never,
    );
    expect(reading.finding).toBe('stopped');
    expect(reading.next).toBeUndefined();
  });
});

describe('what counts', () => {
  const countsAfter = (one: TrialRest) => readTrial(trial, lot, [one, rest(1, 1)], never).pairs;

  test('is a rest with pain before and after, as the lot said', () => {
    expect(countsAfter(rest(0, 2))).toBe(1);
    const other = armOf(lot, 0) === 'quiet' ? trial.techniqueId : quietLyingId;
    expect(readTrial(trial, lot, [rest(0, 2, { techniqueId: other })], never).next?.arm).toBe(armOf(lot, 0));
  });

  test('is not one without pain told, without pain to ease, cut short, or of another trial', () => {
    const { painAfter: _, ...untold } = rest(0, 2);
    for (const one of [
      untold,
      rest(0, 1, { painBefore: 1, painAfter: 0 }),
      rest(0, 2, { stopped: 'early' }),
      rest(0, 2, { trial: { ...trial, trialId: 'another' } }),
    ])
      expect(countsAfter(one)).toBe(0);
  });

  test('is also one that ended for pain: else only the good ones would count', () => {
    expect(countsAfter(rest(0, -2, { stopped: 'pain' }))).toBe(1);
  });

  test('is one a day', () => {
    const [first, second] = [rest(0, 2), rest(1, 1)];
    const sameDay = readTrial(trial, lot, [first, { ...second, localDay: first.localDay }], first.localDay);
    expect(sameDay).toMatchObject({ pairs: 0, doneToday: true });
  });
});

test('each difference is technique minus quiet lying, whichever came first', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: -3, max: 5 }),
      fc.integer({ min: -3, max: 5 }),
      (seed, a, b) => {
        const { ease } = readTrial(trial, seed, pairs(5, a, b, seed), never);
        expect(ease.points.value).toBeCloseTo((5 * (a - b)) / 6, 9);
      },
    ),
  );
});

/** Uniform numbers below 1 from a seed (Park and Miller 1988). */
function uniforms(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Shares of findings over people whose rests ease by 1 with a spread of 1.4, and the technique by so much more. */
function shares(extra: number, people = 400): (finding: string) => number {
  const found = Array.from({ length: people }, (_, seed) => {
    const uniform = uniforms(seed * 7919 + 13);
    for (let i = 0; i < 10; i++) uniform();
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const rests = Array.from({ length: mostPairs * 2 }, (_, n) => {
      const mean = armOf(seed, n) === 'quiet' ? 1 : 1 + extra;
      return rest(n, Math.max(-4, Math.min(6, Math.round(mean + 1.4 * normal()))), {}, seed);
    });
    for (let count = fewestPairs; count <= mostPairs; count++) {
      const { finding } = readTrial(trial, seed, rests.slice(0, 2 * count), never);
      if (finding !== 'not-enough-yet') return finding;
    }
    return 'not-enough-yet';
  });
  return (finding) => found.filter((one) => one === finding).length / people;
}

describe('over made-up people, looked at after every pair', () => {
  test('no difference is called one in at most a tenth', () => {
    const of = shares(0);
    expect(of('more')).toBeLessThanOrEqual(0.1);
    expect(of('no-more')).toBeGreaterThan(0.3);
  });

  test('two points more are found in at least eight of ten', () => {
    const of = shares(2);
    expect(of('more')).toBeGreaterThanOrEqual(0.8);
    expect(of('no-more')).toBeLessThanOrEqual(0.02);
  });
});

test('the comparison that runs is the one begun last', () => {
  const other = { trialId: 'b', techniqueId: 'crook-lying' };
  expect(lastTrial([])).toBeUndefined();
  expect(lastTrial([rest(0, 1), rest(1, 1, { trial: other })])).toBe(other);
});
