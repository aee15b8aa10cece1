import { type CoreTest, coreTests } from '#library';
import { coreCheck } from '../core-profile/core-check.ts';
import { type CoreProfile, coreProfile } from '../core-profile/core-profile.ts';
import type { Person } from '../person.ts';
import { type Stage, stageOf } from '../programme/load-ceiling.ts';
import type { PlanResult } from '../programme/make-plan.ts';
import { type Phase, phaseOf } from '../programme/phase.ts';
import type { Plan } from '../programme/plan.ts';
import { type PlanHistory, painOn, planFor, planInputOf } from '../programme/plan-for.ts';
import type { PlanInput } from '../programme/plan-input.ts';
import { type PlanWishes, plannedDays, weekdays } from '../programme/plan-wishes.ts';
import { type Renewal, renewedPlan } from '../programme/renew-plan.ts';
import { dayNumber, dayOf } from '../progress/calendar.ts';
import type { CheckInEntry, Dated, SessionEntry } from '../progress/history.ts';
import { nextStep, type StepKind } from '../progress/next-step.ts';
import { countsAsDone } from '../progress/sessions-done.ts';
import { missingFlags } from '../safety/forms.ts';
import { judgeSafety } from '../safety/judge-safety.ts';
import { type SafetyCheckLike, safetyGate, safetyStatus } from '../safety/safety-status.ts';
import type { SafetyAnswers, SafetyForm } from '../safety/verdict.ts';
import { answersTo } from './hidden-disease.ts';
import { type SaidInLife, saidIn } from './naming.ts';
import { type Broken, brokenBy } from './plan-check.ts';
import { chance, normal, type Random } from './random.ts';
import { VirtualBody } from './virtual-body.ts';
import type { VirtualPerson } from './virtual-person.ts';
import { doSession } from './virtual-session.ts';

/** A session that was done, and in what state of the programme. */
export interface Trained {
  readonly day: number;
  readonly session: SessionEntry;
  readonly pain: number;
  readonly phase: Phase['kind'];
  readonly stage: Stage;
}

/** What happened to one made person. */
export interface Life {
  readonly who: VirtualPerson;
  readonly daysLived: number;
  readonly plansMade: number;
  readonly trained: readonly Trained[];
  /** What the last plan would be made from. */
  readonly input: PlanInput;
  readonly broken: readonly Broken[];
  /** Trunk groups measured on two days within the first two weeks of the check. */
  readonly checkedTwice: boolean;
  /** What the core check said after the first two weeks of it; absent when too few groups were measured. */
  readonly named?: SaidInLife;
  readonly ended?: 'emergency' | 'same-day' | 'no-plan';
  /** Short checks answered while an emergency sign was there, and how many of them were let through. */
  readonly emergencyAsked: number;
  readonly emergencyMissed: number;
}

/** What makes plans, and makes them anew. */
export interface PlanRules {
  planFor(history: PlanHistory, today: string): PlanResult;
  renewedPlan(history: PlanHistory, today: string): Renewal;
}

/** A Monday; the date matters to nothing. */
const firstDay = dayNumber('2026-01-05');
const testIds = coreTests.map(({ id }) => id);
const mostStepsADay = 6;
/** A core check spans two weeks; holds of that time are averaged. */
const checkDays = 14;

/** Twelve weeks, or as many days as asked, of one person with the real rules of care. */
export class LivedLife {
  readonly #who: VirtualPerson;
  readonly #rules: PlanRules;
  readonly #random: Random;
  readonly #body: VirtualBody;
  readonly #broken: Broken[] = [];
  readonly #safetyChecks: SafetyCheckLike[] = [];
  readonly #coreTests: (PlanHistory['coreTests'][number] & { readonly pain?: number })[] = [];
  readonly #sessions: SessionEntry[] = [];
  readonly #trained: Trained[] = [];
  readonly #checkIns: CheckInEntry[] = [];
  readonly #wishes: PlanWishes;
  #person: Person;
  #plan: (Plan & Dated) | undefined;
  #firstTests: number | undefined;
  #firstProfile: CoreProfile | undefined;
  #hasProfile = false;
  #ended: Life['ended'];
  #asked = 0;
  #missed = 0;
  #day = 0;
  #minute = 0;
  #pain = 0;

  constructor(who: VirtualPerson, random: Random, rules: PlanRules = { planFor, renewedPlan }) {
    this.#rules = rules;
    this.#who = who;
    this.#random = random;
    this.#body = new VirtualBody(who);
    this.#person = who.person;
    this.#wishes = { minutes: who.minutes, excluded: [] };
  }

  live(days: number): Life {
    for (this.#day = 0; this.#day < days && !this.#ended; this.#day += 1) this.#liveADay();
    const named = this.#firstProfile && saidIn(this.#firstProfile, this.#who);
    return {
      who: this.#who,
      daysLived: this.#day,
      plansMade: this.#broken.length,
      trained: this.#trained,
      input: planInputOf(this.#history(), this.#today()),
      broken: this.#broken,
      checkedTwice: this.#isCheckedTwice(),
      ...(named && { named }),
      emergencyAsked: this.#asked,
      emergencyMissed: this.#missed,
      ...(this.#ended && { ended: this.#ended }),
    };
  }

  #liveADay(): void {
    this.#minute = 7 * 60;
    this.#pain = this.#body.pain(this.#day, this.#random);
    const { change } = this.#who;
    if (change?.day === this.#day)
      this.#person = { ...this.#person, cautions: [...this.#person.cautions, change.caution] };
    const isTrainingDay = this.#plan ? this.#isPlanned() : true;
    const opens = chance(this.#random, isTrainingDay ? this.#who.adherence : 0.4);
    if (!opens) return;
    this.#renew();
    this.#repeatCore();
    for (let steps = 0; steps < mostStepsADay && !this.#ended; steps += 1) {
      const { main, also } = nextStep(this.#history(), this.#now(), testIds);
      const did = this.#act(main.kind);
      if (!did) {
        for (const step of also) this.#act(step.kind);
        return;
      }
    }
  }

  #isPlanned(): boolean {
    const day = weekdays[this.#day % 7] ?? 'mon';
    return this.#plan !== undefined && plannedDays(this.#plan, this.#wishes).includes(day);
  }

  /** True when something was done and there may be more today. */
  #act(kind: StepKind): boolean {
    switch (kind) {
      case 'get-help':
        this.#ended = 'emergency';
        return false;
      case 'see-someone':
        this.#ended = 'same-day';
        return false;
      case 'full-check':
        this.#check('full');
        return true;
      case 'profile':
        this.#hasProfile = true;
        return true;
      case 'core-check':
        return this.#allowed() && this.#testCore();
      case 'core-retest':
        return this.#allowed() && this.#testCore();
      case 'plan':
        this.#keep(this.#rules.planFor(this.#history(), this.#today()));
        return !this.#ended;
      case 'check-in':
        return this.#allowed() && this.#checkIn();
      case 'session':
      case 'go-on-session':
        return this.#isPlanned() && this.#allowed() && this.#train();
      case 'rest':
        return false;
    }
  }

  #check(form: SafetyForm): void {
    const { disease } = this.#who;
    const isIll = disease !== undefined && this.#day >= disease.from;
    const signs: SafetyAnswers = isIll ? disease.signs : {};
    const at = this.#now().at;
    const answers = answersTo(form, signs, missingFlags);
    const { urgency, rule } = judgeSafety(form, answers, this.#person);
    if (urgency === 'open') throw new Error(`a whole ${form} form was left open`);
    this.#safetyChecks.push({ checkId: at, form, at, answers, judged: { at, urgency, rule } });
    if (isIll) this.#asked += 1;
    if (isIll && urgency !== 'emergency') this.#missed += 1;
  }

  /** Through the gate, with the short check when it is asked for. */
  #allowed(): boolean {
    const gate = () => safetyGate(safetyStatus(this.#safetyChecks, this.#now().at, this.#person), 'short');
    const first = gate();
    if (first.kind === 'ask') this.#check(first.form);
    const then = gate();
    if (then.kind === 'see') this.#ended = then.advice;
    return then.kind === 'open';
  }

  #testCore(): boolean {
    let did = false;
    for (;;) {
      const check = coreCheck(this.#coreTests, [], this.#person, this.#today());
      const { next } = check;
      const isAgain =
        next && this.#coreTests.some((one) => one.testId === next.id && one.localDay === this.#today());
      const isLeft = check.stopAdvised || (check.splitAdvised && chance(this.#random, 0.5));
      if (!next || isAgain || isLeft) break;
      this.#hold(next);
      did = true;
    }
    if (did && this.#firstTests === undefined) this.#firstTests = this.#day;
    if (did && this.#sinceFirstTests() < checkDays)
      this.#firstProfile = coreProfile(this.#coreTests, this.#person);
    return did;
  }

  /** The same holds on another day of the first two weeks, as long as it is asked for, when the person is one who does that. */
  #repeatCore(): void {
    const ago = this.#sinceFirstTests();
    if (!this.#who.repeats || ago === 0 || ago >= checkDays) return;
    if (this.#firstProfile?.weakest.again && this.#allowed()) this.#testCore();
  }

  #sinceFirstTests(): number {
    return this.#firstTests === undefined ? 0 : this.#day - this.#firstTests;
  }

  #isCheckedTwice(): boolean {
    const twice = coreTests.filter(({ id, measures }) => {
      const own = this.#coreTests.filter(({ testId, counted }) => testId === id && counted);
      return measures !== 'balance' && new Set(own.map(({ localDay }) => localDay)).size > 1;
    });
    return twice.length >= 3;
  }

  #hold(test: CoreTest): void {
    const pain = Math.min(10, Math.max(0, Math.round(this.#pain + 0.6 * normal(this.#random))));
    this.#coreTests.push({
      ...this.#now(),
      testId: test.id,
      holdS: this.#body.measuredHold(test, this.#random),
      ended: pain > 6 ? 'pain' : 'tired',
      counted: pain <= 6,
      pain,
    });
  }

  #checkIn(): boolean {
    this.#tellPain();
    const week = this.#checkIns.slice(-3).flatMap(({ painNow }) => painNow ?? []);
    const painAverage = Math.round(week.reduce((sum, nrs) => sum + nrs, 0) / Math.max(1, week.length));
    this.#checkIns.push({ ...this.#now(), painAverage, leg: 'none', activities: [] });
    this.#renew();
    return true;
  }

  #tellPain(): void {
    this.#checkIns.push({ ...this.#now(), painNow: this.#pain, activities: [] });
  }

  #train(): boolean {
    this.#tellPain();
    this.#renew();
    if (!this.#plan) return false;
    const { items } = this.#plan;
    const session = doSession(items, this.#who, this.#body, this.#pain, this.#now(), this.#random);
    const phase = phaseOf(this.#history(), this.#today()).kind;
    const stage = this.#stage();
    this.#sessions.push(session);
    if (session.sets.length > 0) {
      this.#body.train(session.sets.map(({ exerciseId }) => exerciseId));
      this.#trained.push({ day: this.#day, session, pain: this.#pain, phase, stage });
    }
    this.#minute += 20;
    this.#renew();
    return session.sets.length > 0;
  }

  #renew(): void {
    const renewal = this.#rules.renewedPlan(this.#history(), this.#today());
    if (renewal.kind !== 'keep') this.#keep(renewal);
  }

  #keep(result: PlanResult): void {
    if (result.kind === 'no-plan') {
      this.#ended = 'no-plan';
      return;
    }
    const { plan } = result;
    this.#plan = { ...plan, ...this.#now() };
    this.#broken.push(brokenBy(plan, this.#person, this.#wishes.minutes, this.#who.loads, this.#stage()));
  }

  #stage(): Stage {
    const painNow = painOn(this.#checkIns, this.#today());
    const phase = phaseOf(this.#history(), this.#today());
    const sessions = this.#sessions.filter(countsAsDone);
    return stageOf({ sessions, phase, ...(painNow !== undefined && { painNow }) });
  }

  #today(): string {
    return dayOf(firstDay + this.#day);
  }

  /** A minute later each time: no two entries share a moment. */
  #now(): Dated {
    this.#minute += 1;
    const [hour, minute] = [Math.floor(this.#minute / 60), this.#minute % 60];
    const localDay = this.#today();
    return { localDay, at: `${localDay}T${two(hour)}:${two(minute)}:00.000Z` };
  }

  #history() {
    return {
      hasProfile: this.#hasProfile,
      person: this.#person,
      safetyChecks: this.#safetyChecks,
      coreTests: this.#coreTests,
      coreTestSkips: [],
      sessions: this.#sessions,
      checkIns: this.#checkIns,
      planWishes: this.#wishes,
      loads: this.#who.loads,
      ...(this.#plan && { plan: this.#plan }),
    };
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
