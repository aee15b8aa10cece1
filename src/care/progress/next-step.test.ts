import { describe, expect, test } from 'vitest';
import { evidenceById } from '#library';
import type { Plan, PlanItem } from '../programme/plan.ts';
import { type Weekday, weekdays } from '../programme/plan-wishes.ts';
import { dayNumber, dayOf } from './calendar.ts';
import type { Dated, History, SessionEntry } from './history.ts';
import { checkInDue, nextStep } from './next-step.ts';

const today = '2026-11-22';
const tests = ['side-bridge-left', 'front-plank'];

const on = (daysAgo: number, time = '08:00'): Dated => {
  const localDay = dayOf(dayNumber(today) - daysAgo);
  return { localDay, at: `${localDay}T${time}:00.000Z` };
};
const now = on(0, '09:00');

const item: PlanItem = {
  exerciseId: 'bridge',
  group: 'hips',
  sides: ['both'],
  sets: 1,
  reps: 8,
  repS: 4,
  kind: 'reps',
  restS: 30,
  because: [{ text: 'It trains the hips.', evidence: [] }],
};
const plan: Plan & Dated = {
  ...on(10),
  items: [item],
  shortForm: ['bridge'],
  daysPerWeek: 3,
  minutes: 12,
  focus: ['hips'],
  because: [{ text: 'Your hips come first.', evidence: [] }],
  rulesVersion: '1',
};

type Urgency = 'clear' | 'within-days' | 'same-day' | 'emergency';
const check = (urgency: Urgency | undefined, daysAgo = 10, form: 'full' | 'short' = 'full') => ({
  ...on(daysAgo),
  checkId: `${form}-${daysAgo}`,
  form,
  answers: {},
  ...(urgency && { judged: { ...on(daysAgo), urgency, rule: 'none' } }),
});
const hold = (testId: string, daysAgo = 10) => ({ ...on(daysAgo), testId, holdS: 40, counted: true });

function session(daysAgo: number, state: 'done' | 'open' = 'done'): SessionEntry {
  const set = {
    exerciseId: 'bridge',
    side: 'both',
    set: 0,
    reps: state === 'done' ? 8 : 2,
    workS: 30,
  } as const;
  return {
    ...on(daysAgo),
    sessionId: `s${daysAgo}`,
    items: [item],
    sets: [set],
    pain: state === 'done' ? { bridge: 1 } : {},
    skipped: {},
    ...(state === 'done' && { finished: { ...on(daysAgo), how: 'completed' } }),
  };
}

const fresh: History = {
  hasProfile: false,
  safetyChecks: [],
  coreTests: [],
  coreTestSkips: [],
  sessions: [],
  checkIns: [],
};
const trained: History = {
  ...fresh,
  hasProfile: true,
  safetyChecks: [check('clear')],
  coreTests: tests.map((id) => hold(id)),
  plan,
  checkIns: [{ ...on(2), painAverage: 4, activities: [] }],
};
const main = (history: History) => nextStep(history, now, tests).main;
const also = (history: History) => nextStep(history, now, tests).also.map(({ kind }) => kind);

describe('what a plan needs comes in order', () => {
  test('the full safety check is first', () => {
    expect(main(fresh)).toMatchObject({ kind: 'full-check', begun: false });
    expect(main({ ...fresh, safetyChecks: [check('clear', 0, 'short')] }).kind).toBe('full-check');
  });

  test('a check begun today goes on where it was', () => {
    expect(main({ ...fresh, safetyChecks: [check(undefined, 0)] })).toMatchObject({
      kind: 'full-check',
      begun: true,
    });
  });

  test('a check left open on an earlier day begins anew', () => {
    expect(main({ ...fresh, safetyChecks: [check(undefined, 2)] })).toMatchObject({
      kind: 'full-check',
      begun: false,
    });
  });

  test('then the profile, then the core check, then the plan', () => {
    const checked = { ...fresh, safetyChecks: [check('clear')] };
    expect(main(checked).kind).toBe('profile');
    const known = { ...checked, hasProfile: true };
    expect(main(known)).toMatchObject({ kind: 'core-check', begun: false });
    expect(also(known)).toEqual([]);
    const half = { ...known, coreTests: [hold('front-plank')] };
    expect(main(half)).toMatchObject({ kind: 'core-check', begun: true });
    expect(also(half)).toEqual(['plan']);
    const skipped = { ...half, coreTestSkips: [{ ...on(0), testId: 'side-bridge-left' }] };
    expect(main(skipped).kind).toBe('plan');
  });
});

describe('with a plan', () => {
  test('a session is next on a day without one', () => {
    expect(main(trained)).toMatchObject({ kind: 'session', begun: false });
    expect(also(trained)).toEqual([]);
  });

  test('a rest is next after a session, and when all sessions of the week are done', () => {
    expect(main({ ...trained, sessions: [session(0)] }).kind).toBe('rest');
    expect(main({ ...trained, sessions: [session(1), session(3), session(5)] }).kind).toBe('rest');
    expect(main({ ...trained, sessions: [session(2)] }).kind).toBe('session');
    expect(main({ ...trained, sessions: [session(7), session(8), session(9)] }).kind).toBe('session');
  });

  test('on a day that was not picked a rest is next, and it says which day comes', () => {
    const picked = (...days: Weekday[]) => ({ ...trained, planWishes: { days } });
    expect(main(picked('mon', 'thu'))).toMatchObject({
      kind: 'rest',
      because: [{ text: expect.stringContaining('the next one is Monday') }],
    });
    expect(main(picked('wed', 'sun')).kind).toBe('session');
    expect(main(picked('sat')).because[0].text).toMatch(/the next one is Saturday/);
    expect(main(picked()).kind).toBe('session');
  });

  test.each([
    ['mon', 'Monday'],
    ['tue', 'Tuesday'],
    ['wed', 'Wednesday'],
    ['thu', 'Thursday'],
    ['fri', 'Friday'],
    ['sat', 'Saturday'],
    ['sun', 'Sunday'],
  ] as const)('%s is called %s, and the day before it a rest is next', (day, name) => {
    const dayBefore = dayOf(dayNumber('2026-11-22') + weekdays.indexOf(day));
    const then = { localDay: dayBefore, at: `${dayBefore}T09:00:00.000Z` };
    const { kind, because } = nextStep({ ...trained, planWishes: { days: [day] } }, then, tests).main;
    expect(kind).toBe('rest');
    expect(because[0].text).toContain(`the next one is ${name}`);
  });

  test('a session begun on a day that was not picked goes on', () => {
    const history = { ...trained, planWishes: { days: ['mon'] as const }, sessions: [session(0, 'open')] };
    expect(main(history).kind).toBe('go-on-session');
  });

  test('a session begun today goes on, one left open on another day does not', () => {
    expect(main({ ...trained, sessions: [session(0, 'open')] })).toMatchObject({
      kind: 'go-on-session',
      begun: true,
    });
    expect(main({ ...trained, sessions: [session(1, 'open')] }).kind).toBe('session');
  });

  test('a check-in is due after a week, and not because of a single number', () => {
    const weekAgo = { ...on(7), painAverage: 4, activities: [] };
    const single = { ...on(0), painNow: 4, activities: [] };
    expect(also({ ...trained, checkIns: [weekAgo, single] })).toEqual(['check-in']);
    expect(also({ ...trained, checkIns: [{ ...weekAgo, ...on(6) }] })).toEqual([]);
  });

  test('the first check-in is due a week after the first day, not on it', () => {
    const since = (daysAgo: number): History => ({
      ...trained,
      coreTests: tests.map((id) => hold(id, daysAgo)),
      plan: { ...plan, ...on(daysAgo) },
      checkIns: [],
    });
    expect(also(since(0))).toEqual([]);
    expect(also(since(6))).toEqual([]);
    expect(also(since(7))).toEqual(['check-in']);
  });

  test.each<[string, (daysAgo: number) => Partial<History>]>([
    ['plan', (daysAgo) => ({ plan: { ...plan, ...on(daysAgo) } })],
    ['session', (daysAgo) => ({ sessions: [session(1), session(daysAgo)] })],
    ['hold', (daysAgo) => ({ coreTests: [hold('front-plank', 1), hold('front-plank', daysAgo)] })],
    ['skipped hold', (daysAgo) => ({ coreTestSkips: [{ ...on(daysAgo), testId: 'front-plank' }] })],
    ['number', (daysAgo) => ({ checkIns: [{ ...on(daysAgo), painNow: 4, activities: [] }] })],
  ])('the first day is that of the first %s, when nothing came before it', (_, what) => {
    const late = { ...trained, plan: { ...plan, ...on(0) }, coreTests: [], checkIns: [] };
    expect(also({ ...late, ...what(7) })).toContain('check-in');
    expect(also({ ...late, ...what(6) })).toEqual([]);
  });

  test('no check-in is due before the first day', () => {
    expect(checkInDue([], today, undefined)).toBe(false);
  });

  test('a check-in dated tomorrow, from before the clock was set back, is not due again', () => {
    expect(also({ ...trained, checkIns: [{ ...on(-1), painAverage: 4, activities: [] }] })).toEqual([]);
  });

  test('the core check is due again after four weeks', () => {
    const held = (days: number) => ({ ...trained, coreTests: tests.map((id) => hold(id, days)) });
    expect(also(held(28))).toEqual(['core-retest']);
    expect(also(held(27))).toEqual([]);
    expect(also({ ...trained, coreTests: [hold('front-plank', 28)] })).toEqual(['core-retest']);
    expect(nextStep(held(28), now, tests).also).toMatchObject([
      { begun: false, because: [{ evidence: ['time-to-get-stronger'] }] },
    ]);
  });

  test('a core check that was skipped as a whole is not due again', () => {
    const skips = tests.map((testId) => ({ ...on(40), testId }));
    expect(also({ ...trained, coreTests: [], coreTestSkips: skips })).toEqual([]);
  });

  test('the latest hold decides when the core check is due', () => {
    expect(also({ ...trained, coreTests: [hold('front-plank', 28), hold('side-bridge-left', 3)] })).toEqual(
      [],
    );
  });
});

describe('safety outranks everything', () => {
  test.each([
    ['emergency', 'get-help'],
    ['same-day', 'see-someone'],
  ] as const)('after %s the only step is %s', (urgency, kind) => {
    const history = {
      ...trained,
      safetyChecks: [check('clear'), check(urgency, 0)],
      sessions: [session(0, 'open')],
    };
    expect(main(history)).toMatchObject({ kind, begun: false });
    expect(also(history)).toEqual([]);
  });

  test('a full check that is clear ends it', () => {
    const history = { ...trained, safetyChecks: [check('emergency', 3), check('clear', 1)] };
    expect(main(history).kind).toBe('session');
  });

  test('advice for the next days does not hold up training', () => {
    expect(main({ ...trained, safetyChecks: [check('within-days', 1)] }).kind).toBe('session');
  });
});

test('every step says why, and the sources it names are in the ledger', () => {
  const late = { ...trained, coreTests: tests.map((id) => hold(id, 28)) };
  for (const history of [fresh, trained, late, { ...trained, sessions: [session(0)] }]) {
    const next = nextStep(history, now, tests);
    for (const { because } of [next.main, ...next.also]) {
      expect(because[0].text).toMatch(/\.$/);
      for (const id of because[0].evidence) expect(evidenceById(id), id).toBeDefined();
    }
  }
});
