import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coreTests } from '#library';
import type { Person } from '../person.ts';
import { coreProfile } from './core-profile.ts';
import type { CoreResult } from './measured-hold.ts';

const woman45: Person = { sex: 'female', ageYears: 45, cannotTake: [], equipment: [], cautions: [] };
const unknown: Person = { cannotTake: [], equipment: [], cautions: [] };

function hold(testId: string, holdS: number, more: Partial<CoreResult> = {}): CoreResult {
  return { testId, holdS, ended: 'tired', counted: true, localDay: '2026-11-22', ...more };
}

function check(
  left: number,
  right: number,
  back: number,
  front: number,
  localDay = '2026-11-22',
): CoreResult[] {
  return [
    hold('side-bridge-left', left, { localDay }),
    hold('side-bridge-right', right, { localDay }),
    hold('back-extensor', back, { localDay }),
    hold('front-plank', front, { localDay }),
    hold('single-leg-stance', 45, { localDay, ended: 'cap' }),
  ];
}

function groupOf(results: readonly CoreResult[], group: string, person = woman45) {
  const found = coreProfile(results, person).groups.find((one) => one.group === group);
  if (!found) throw new Error(`no group ${group}`);
  return found;
}

function placeOf(results: readonly CoreResult[], group: string, person = woman45) {
  const found = groupOf(results, group, person);
  if (found.kind !== 'measured' || found.standing.kind !== 'percentile')
    throw new Error(`${group} has no place`);
  return found.standing.place;
}

const anyEnding = fc.constantFrom('form-lost', 'tired', 'cap', 'pain', 'leg-symptoms', 'slip', 'interrupted');
const anyResult: fc.Arbitrary<CoreResult> = fc.record({
  testId: fc.constantFrom(...coreTests.map((one) => one.id), 'a-test-of-tomorrow'),
  holdS: fc.double({ min: 0, max: 300, noNaN: true }),
  ended: anyEnding,
  counted: fc.boolean(),
  localDay: fc.constantFrom('2026-11-01', '2026-11-20', '2026-11-22'),
});
const anyPerson: fc.Arbitrary<Person> = fc
  .record(
    { sex: fc.constantFrom('female', 'male'), ageYears: fc.integer({ min: 18, max: 110 }) },
    { requiredKeys: [] },
  )
  .map((known) => ({ ...unknown, ...known }));

describe('the core profile', () => {
  test('nothing measured is too few, and every group says so', () => {
    const profile = coreProfile([], unknown);
    expect(profile.weakest).toMatchObject({ kind: 'too-few', measured: 0 });
    expect(profile.groups.map((one) => one.kind)).toEqual(coreTests.map(() => 'not-measured'));
    expect(profile.leftRight).toEqual({ kind: 'not-compared', missing: ['left', 'right'] });
    expect(profile.day).toBeUndefined();
  });

  test('a very short left side hold is named, to be repeated', () => {
    const profile = coreProfile(check(28, 75, 170, 70), woman45);
    expect(profile.weakest).toMatchObject({
      kind: 'named',
      groups: ['left-side'],
      repeated: false,
      again: true,
    });
    const words = profile.weakest.because.map((reason) => reason.text).join(' ');
    expect(words).toMatch(/left side hold was 28 s/);
    expect(words).toMatch(/this is right about 9\d times of 100/);
    expect(profile.weakest.because.at(-1)?.text).toMatch(/another day/);
  });

  test('found again on a second day, it is repeated and the error is smaller', () => {
    const twice = [...check(44, 75, 170, 70, '2026-11-18'), ...check(40, 72, 160, 74)];
    const { weakest, groups } = coreProfile(twice, woman45);
    expect(weakest).toMatchObject({ kind: 'named', groups: ['left-side'], repeated: true, again: false });
    expect(groups[0]).toMatchObject({ kind: 'measured', hold: { holdS: { value: 42 } } });
    const once = placeOf(check(42, 75, 170, 70), 'left-side');
    const averaged = placeOf(twice, 'left-side');
    expect(averaged.value).toBeCloseTo(once.value, 10);
    expect(averaged.high - averaged.low).toBeLessThan(once.high - once.low);
  });

  test('one bad day and one good day make no repeated finding', () => {
    const { weakest } = coreProfile(
      [...check(12, 75, 170, 70, '2026-11-18'), ...check(74, 75, 170, 70)],
      woman45,
    );
    expect(weakest).toMatchObject({ kind: 'named', repeated: false, again: true });
    expect(weakest.because.at(-1)?.text).toMatch(/The days differ a lot/);
  });

  test('what one day leaves open is asked for again, and a second day like it settles it', () => {
    const short = (localDay?: string) => check(44, 75, 170, 70, localDay);
    const once = coreProfile(short(), woman45).weakest;
    expect(once).toMatchObject({ kind: 'balanced', again: true });
    expect(once.because[0]?.text).toMatch(/Your left side hold may truly lie below the others/);
    expect(coreProfile([...short(), ...short('2026-11-18')], woman45).weakest).toMatchObject({
      kind: 'named',
      groups: ['left-side'],
    });
  });

  test('what three days leave open the fourth decides for the likelier, and says that it is no more than that', () => {
    const days = ['2026-11-13', '2026-11-16', '2026-11-19', '2026-11-22'];
    const onDays = (count: number, sideS: number) =>
      coreProfile(
        days.slice(0, count).flatMap((day) => check(sideS, 75, 170, 75, day)),
        woman45,
      ).weakest;
    expect(onDays(3, 54)).toMatchObject({ kind: 'balanced', again: true });
    const likelier = onDays(4, 54);
    expect(likelier).toMatchObject({
      kind: 'named',
      groups: ['left-side'],
      sure: false,
      again: false,
      repeated: true,
    });
    expect(likelier.kind === 'named' && likelier.likely).toBeGreaterThan(0.5);
    expect(likelier.kind === 'named' && likelier.likely).toBeLessThan(0.8);
    expect(onDays(3, 60)).toMatchObject({ kind: 'balanced', again: true });
    expect(onDays(4, 60)).toMatchObject({ kind: 'balanced', again: false });
  });

  test('three or more that four days cannot tell apart are not named, and not asked for again', () => {
    const days = ['2026-11-13', '2026-11-16', '2026-11-19', '2026-11-22'];
    const { weakest } = coreProfile(
      days.flatMap((day) => check(40, 40, 90, 32, day)),
      woman45,
    );
    expect(weakest).toMatchObject({ kind: 'balanced', again: false });
    expect(weakest.because[0]?.text).toMatch(/4 days did not tell which, so none is named/);
  });

  test('two that cannot be told apart are named together, unless it is settled which', () => {
    const both = [...check(30, 75, 170, 36), ...check(30, 75, 170, 36, '2026-11-18')];
    const { weakest } = coreProfile(both, woman45);
    expect(weakest).toMatchObject({ kind: 'named', groups: ['left-side', 'front'], sure: true });
    const one = [...check(12, 75, 170, 75), ...check(12, 75, 170, 75, '2026-11-18')];
    expect(coreProfile(one, woman45).weakest).toMatchObject({ groups: ['left-side'], sure: true });
  });

  test('four days of two weeks are averaged, and no more', () => {
    const days = ['2026-11-10', '2026-11-13', '2026-11-16', '2026-11-19', '2026-11-22'];
    const results = days.map((localDay, at) => hold('front-plank', 60 + 10 * at, { localDay }));
    expect(groupOf(results, 'front')).toMatchObject({ hold: { holdS: { value: 85 } } });
  });

  test('even holds are balanced, even short holds balanced and low', () => {
    const twice = [...check(72, 70, 165, 68), ...check(72, 70, 165, 68, '2026-11-18')];
    expect(coreProfile(twice, woman45).weakest).toMatchObject({
      kind: 'balanced',
      overall: 'usual',
      again: false,
    });
    expect(coreProfile(check(38, 39, 75, 26), woman45).weakest).toMatchObject({
      kind: 'balanced',
      overall: 'low',
    });
  });

  test('a gap that the error of the test can explain is not named', () => {
    const { weakest } = coreProfile(check(62, 78, 170, 75), woman45);
    expect(weakest.kind).toBe('balanced');
  });

  test('being low beside people of another age names nothing by itself', () => {
    const front = (ageYears: number) =>
      coreProfile(check(62, 64, 125, 30), { ...woman45, sex: 'male', ageYears }).weakest;
    expect(front(30)).toMatchObject({ kind: 'named', groups: ['front'] });
    expect(front(70).kind).toBe('balanced');
  });

  test('it is called the shortest only where its seconds are the fewest', () => {
    expect(coreProfile(check(28, 75, 170, 70), woman45).weakest).toMatchObject({ shortest: true });
    expect(coreProfile(check(75, 76, 80, 70), woman45).weakest).toMatchObject({
      groups: ['back'],
      shortest: false,
    });
  });

  test('two short sides are named together', () => {
    expect(coreProfile(check(40, 42, 190, 80), woman45).weakest).toMatchObject({
      kind: 'named',
      groups: ['left-side', 'right-side'],
    });
  });

  test.each(['pain', 'leg-symptoms', 'slip', 'interrupted'] as const)(
    'a hold ended by %s is not strength',
    (ended) => {
      const found = groupOf([hold('side-bridge-left', 3, { ended })], 'left-side');
      expect(found).toMatchObject({ kind: 'not-measured', reason: 'not-counted' });
    },
  );

  test('what was not counted is not used', () => {
    expect(groupOf([hold('front-plank', 80, { counted: false })], 'front')).toMatchObject({
      reason: 'not-counted',
    });
  });

  test('a left-out test says why, until it was tried', () => {
    const skip = { testId: 'back-extensor', reason: 'position', localDay: '2026-11-22' } as const;
    const [, , back] = coreProfile([], unknown, [skip]).groups;
    expect(back).toMatchObject({ kind: 'not-measured', reason: 'skipped-position' });
    const [, , tried] = coreProfile([hold('back-extensor', 9, { ended: 'pain' })], unknown, [skip]).groups;
    expect(tried).toMatchObject({ reason: 'not-counted' });
  });

  test('of several goes on a day the longest counts; goes of older weeks do not', () => {
    const results = [
      hold('single-leg-stance', 12),
      hold('single-leg-stance', 30),
      hold('single-leg-stance', 45, { localDay: '2026-10-01', ended: 'cap' }),
    ];
    expect(groupOf(results, 'balance')).toMatchObject({
      hold: { holdS: { value: 30 }, days: [{ holdS: 30 }] },
    });
  });

  test('balance stands beside the mean of the age, without a place of 100', () => {
    expect(groupOf(check(70, 70, 150, 70), 'balance')).toMatchObject({
      standing: { kind: 'age-mean', meanS: 41.9, people: 'people of 40 to 49' },
    });
    expect(groupOf(check(70, 70, 150, 70), 'balance', unknown)).toMatchObject({ standing: { kind: 'none' } });
  });

  test('at the longest counted time it says so and counts no more', () => {
    expect(groupOf([hold('back-extensor', 999, { ended: 'cap' })], 'back')).toMatchObject({
      hold: { atCap: true, holdS: { value: 240 } },
    });
  });

  test('another age says so and widens the range', () => {
    const old: Person = { ...woman45, ageYears: 70 };
    const results = check(60, 62, 150, 70);
    const found = groupOf(results, 'left-side', old);
    expect(found).toMatchObject({
      standing: {
        caveat: expect.stringContaining('No figures for your age exist'),
        people: 'women of 20 to 59',
      },
    });
    const [wide, narrow] = [placeOf(results, 'left-side', old), placeOf(results, 'left-side')];
    expect(wide.value).toBe(narrow.value);
    expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
  });

  test('without a sex the range covers both', () => {
    const results = check(60, 62, 150, 90);
    const [both, her, his] = [
      placeOf(results, 'front', { ...unknown, ageYears: 45 }),
      placeOf(results, 'front'),
      placeOf(results, 'front', { ...woman45, sex: 'male' }),
    ];
    expect(both.value).toBeCloseTo((her.value + his.value) / 2, 10);
    expect(both.low).toBe(Math.min(her.low, his.low));
    expect(both.high).toBe(Math.max(her.high, his.high));
  });

  test('left and right: even, within the error, probably real', () => {
    const verdict = (left: number, right: number) => {
      const found = coreProfile(check(left, right, 150, 80), woman45).leftRight;
      return found.kind === 'compared' ? `${found.verdict} ${found.shorter}` : found.kind;
    };
    expect(verdict(70, 70)).toBe('even neither');
    expect(verdict(70, 72)).toBe('even left');
    expect(verdict(70, 60)).toBe('within-error right');
    expect(verdict(46, 63)).toBe('probably-real left');
    expect(verdict(8, 12)).toBe('within-error left');
    expect(verdict(0, 0)).toBe('even neither');
  });

  test('ratios to the back hold are marked above the usual limit, and absent without one', () => {
    const { ratios } = coreProfile(check(80, 80, 90, 120), woman45);
    expect(ratios.frontToBack).toMatchObject({ above: true, limit: 1 });
    expect(ratios.sideToBack).toMatchObject({ above: true, limit: 0.75 });
    expect(coreProfile(check(60, 60, 180, 90), woman45).ratios.frontToBack?.above).toBe(false);
    expect(coreProfile([hold('front-plank', 90)], woman45).ratios).toEqual({});
  });

  test('it always ends with what it cannot say', () => {
    expect(coreProfile(check(44, 75, 170, 70), woman45).because.at(-1)?.text).toMatch(/not why it hurts/);
  });

  test.each([Number.NaN, 1e9, -1])('a hold of %s s is refused', (holdS) => {
    expect(() => coreProfile([hold('front-plank', holdS)], woman45)).toThrow(RangeError);
  });
});

describe('whatever was recorded', () => {
  const runs = { numRuns: 150 };

  test('the order does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(anyResult, { maxLength: 14 }),
        anyPerson,
        fc.infiniteStream(fc.nat()),
        (results, person, at) => {
          const shuffled = results
            .map((result) => ({ result, key: at.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ result }) => result);
          expect(coreProfile(shuffled, person)).toEqual(coreProfile(results, person));
        },
      ),
      runs,
    );
  });

  test('mirroring left and right mirrors the result', () => {
    const flip = (testId: string) =>
      testId === 'side-bridge-left'
        ? 'side-bridge-right'
        : testId === 'side-bridge-right'
          ? 'side-bridge-left'
          : testId;
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 14 }), anyPerson, (results, person) => {
        const plain = coreProfile(results, person);
        const mirrored = coreProfile(
          results.map((result) => ({ ...result, testId: flip(result.testId) })),
          person,
        );
        const [a, b] = [plain.leftRight, mirrored.leftRight];
        if (a.kind === 'compared' && b.kind === 'compared') {
          expect(b.ratio).toBe(a.ratio);
          expect(b.verdict).toBe(a.verdict);
          expect(b.left).toEqual(a.right);
        } else expect(b.kind).toBe(a.kind);
        const named = (found: typeof plain) => (found.weakest.kind === 'named' ? found.weakest.groups : []);
        const swapped = named(mirrored).map((group) =>
          group === 'left-side' ? 'right-side' : group === 'right-side' ? 'left-side' : group,
        );
        expect([...swapped].sort()).toEqual([...named(plain)].sort());
      }),
      runs,
    );
  });

  test('a longer hold never lowers its place or the ends of its range', () => {
    const upTo = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(
        upTo,
        upTo,
        anyPerson,
        fc.constantFrom('left-side', 'back', 'front'),
        (a, b, person, group) => {
          const testId = coreTests.find((one) => one.measures === group)?.id ?? '';
          const short = placeOf([hold(testId, Math.min(a, b))], group, person);
          const long = placeOf([hold(testId, Math.max(a, b))], group, person);
          for (const end of ['low', 'value', 'high'] as const)
            expect(long[end]).toBeGreaterThanOrEqual(short[end] - 1e-9);
          expect(short.low).toBeLessThanOrEqual(short.value + 1e-9);
          expect(short.value).toBeLessThanOrEqual(short.high + 1e-9);
        },
      ),
    );
  });

  test('a finding always has its reasons, and no sentence says weak or shouts', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 14 }), anyPerson, (results, person) => {
        const profile = coreProfile(results, person);
        const reasons = [
          ...profile.because,
          ...profile.groups.flatMap((one) => (one.kind === 'measured' ? one.because : [])),
          ...(profile.leftRight.kind === 'compared' ? profile.leftRight.because : []),
        ];
        expect(reasons.length).toBeGreaterThan(1);
        for (const { text } of reasons) expect(text).not.toMatch(/weak|!|NaN|undefined|Infinity/i);
      }),
      runs,
    );
  });
});
