import type { Plan } from '../programme/plan.ts';
import { type Weekday, weekdays } from '../programme/plan-wishes.ts';
import type { Because } from '../reason.ts';
import { safetyStatus, unfinishedCheck } from '../safety/safety-status.ts';
import { openSession } from '../session/open-session.ts';
import { daysBetween, weekDays } from './calendar.ts';
import type { CheckInEntry, Dated, History } from './history.ts';
import { thisWeek } from './sessions-done.ts';

/** Check-ins are weekly, core checks every four weeks. */
const checkInEveryDays = 7;
const retestEveryDays = 28;

export type StepKind =
  | 'get-help'
  | 'see-someone'
  | 'go-on-session'
  | 'full-check'
  | 'profile'
  | 'core-check'
  | 'plan'
  | 'session'
  | 'rest'
  | 'check-in'
  | 'core-retest';

export interface Step {
  readonly kind: StepKind;
  /** It was begun and goes on where it was. */
  readonly begun: boolean;
  readonly because: Because;
}

export interface NextSteps {
  readonly main: Step;
  /** What is due as well, and can wait. */
  readonly also: readonly Step[];
}

/** What this person does next: safety first, then what a plan needs, then the plan. */
export function nextStep(history: History, now: Dated, coreTestIds: readonly string[]): NextSteps {
  const today = now.localDay;
  const safety = safetyStatus(history.safetyChecks, now.at);
  if (safety.blocks === 'relief-too')
    return only('get-help', 'Your last answers fit an emergency. That comes first.');
  if (safety.blocks === 'exercise')
    return only('see-someone', 'Your last answers need a doctor today. Training can wait.');

  const open = openSession(history.sessions, today);
  if (open.kind === 'today')
    return only('go-on-session', 'You began a session. All that you did is kept.', true);

  if (!safety.everFull)
    return only(
      'full-check',
      'Danger signs come first. A few serious causes of back pain need a doctor, not exercise.',
      unfinishedCheck(history.safetyChecks, 'full', now.at) !== undefined,
    );
  if (!history.hasProfile)
    return only('profile', 'Age, height and what hurts decide which exercises suit you.');

  if (history.plan) return { main: trainOrRest(history, history.plan, today), also: due(history, today) };
  return coreCheckOrPlan(history, coreTestIds);
}

function coreCheckOrPlan(history: History, coreTestIds: readonly string[]): NextSteps {
  const met = new Set([...history.coreTests, ...history.coreTestSkips].map(({ testId }) => testId));
  const left = coreTestIds.filter((id) => !met.has(id)).length;
  const plan = step('plan', 'Your core check is recorded. The plan starts from it.');
  if (left === 0) return { main: plan, also: [] };
  const check = step(
    'core-check',
    'The holds show which side of you tires first. The plan starts there.',
    met.size > 0,
  );
  return { main: check, also: met.size > 0 ? [plan] : [] };
}

function trainOrRest(history: History, { daysPerWeek }: Plan, today: string): Step {
  const { days, done } = thisWeek(history.sessions, today);
  if (days.some((day) => day.today && day.done))
    return step('rest', 'You trained today. Muscles grow stronger in the rest after it.');
  if (done >= daysPerWeek) return step('rest', `All ${daysPerWeek} sessions of this week are done.`);
  const nextDay = nextPicked(history.planWishes?.days, today);
  if (nextDay !== undefined)
    return step(
      'rest',
      `You picked other days, and the next one is ${nextDay}. If today suits you better, the programme is open.`,
    );
  return step('session', `${done} of ${daysPerWeek} sessions are done this week.`);
}

const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** The next of the picked days; undefined when today is one, or none was picked. */
function nextPicked(picked: readonly Weekday[] | undefined, today: string): string | undefined {
  const at = weekDays(today).indexOf(today);
  const coming = [...weekdays.slice(at), ...weekdays];
  const next = coming.find((day) => picked?.includes(day));
  return next === undefined || next === coming[0] ? undefined : dayNames[next];
}

function due(history: History, today: string): readonly Step[] {
  const steps: Step[] = [];
  if (checkInDue(history.checkIns, today, firstDayOf(history)))
    steps.push(step('check-in', 'Once a week shows a trend that a single bad day cannot hide.'));
  if (history.coreTests.length > 0 && isDue(history.coreTests, retestEveryDays, today))
    steps.push(
      step('core-retest', 'Four weeks are about the time that endurance needs to change.', false, [
        'time-to-get-stronger',
      ]),
    );
  return steps;
}

/**
 * A week since the last told average, or since the first day while none was told: on the first day there is no week to
 * tell of. A single number in between does not put it off.
 */
export function checkInDue(
  checkIns: readonly CheckInEntry[],
  today: string,
  firstDay: string | undefined,
): boolean {
  const told = checkIns.filter(({ painAverage }) => painAverage !== undefined);
  if (told.length > 0) return isDue(told, checkInEveryDays, today);
  return firstDay !== undefined && daysBetween(firstDay, today) >= checkInEveryDays;
}

function firstDayOf({ plan, sessions, coreTests, coreTestSkips, checkIns }: History): string | undefined {
  const dated: readonly Dated[] = [
    ...sessions,
    ...coreTests,
    ...coreTestSkips,
    ...checkIns,
    ...(plan ? [plan] : []),
  ];
  return dated.map(({ localDay }) => localDay).sort()[0];
}

/** Not due while the last one is fewer days ago, also when the clock was set back since. */
function isDue(entries: readonly Dated[], everyDays: number, today: string): boolean {
  return entries.every(({ localDay }) => daysBetween(localDay, today) >= everyDays);
}

function only(kind: StepKind, text: string, begun = false): NextSteps {
  return { main: step(kind, text, begun), also: [] };
}

function step(kind: StepKind, text: string, begun = false, evidence: readonly string[] = []): Step {
  return { kind, begun, because: [{ text, evidence }] };
}
