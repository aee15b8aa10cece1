import type { Life } from './life.ts';
import type { Naming, Said, SaidInLife } from './naming.ts';
import type { Broken } from './plan-check.ts';
import type { Simulation } from './simulation.ts';
import { type Standstill, standstill } from './standstill.ts';

/** Bands of how far the lowest group lies under the own middle. */
const gaps = [
  { from: 0, name: 'below 20' },
  { from: 20, name: '20 to 29' },
  { from: 30, name: '30 to 39' },
  { from: 40, name: '40 and more' },
] as const;

/** What the report needs of a life; the rest is let go, or a thousand lives fill the memory. */
export interface Outlived extends Omit<Life, 'who' | 'trained' | 'input'> {
  readonly still: Standstill;
  readonly phases: readonly string[];
}

export function outlived(life: Life): Outlived {
  const { who: _, trained, input: __, ...rest } = life;
  return { ...rest, still: standstill(life), phases: trained.map(({ phase }) => phase) };
}

export function reportOf(
  lives: readonly Outlived[],
  named: readonly (Naming | undefined)[],
): Omit<Simulation, 'people' | 'weeks' | 'seed'> {
  const namings = named.flatMap((one) => one ?? []);
  const real = namings.filter((one) => one.real);
  const stills = lives.map(({ still }) => still);
  const steps = stills.flatMap(({ firstStepDays }) => firstStepDays ?? []).sort((a, b) => a - b);
  const trained = lives.filter(({ phases }) => phases.length > 0);
  return {
    weeksLived: Math.round(sum(lives.map(({ daysLived }) => daysLived)) / 7),
    plansMade: sum(lives.map(({ plansMade }) => plansMade)),
    sessionsDone: sum(lives.map(({ phases }) => phases.length)),
    measuredTwice: namings.length,
    deficitReal: real.length,
    weakestNamedRight: share(real.filter(isRight).length, real.length),
    weakestNamedWrong: share(namings.filter(({ atTheEnd }) => atTheEnd === 'wrong').length, namings.length),
    namedRightByGap: byGap(real),
    measuredLowestIsTrue: share(real.filter(({ lowestFirst }) => lowestFirst).length, real.length),
    afterOneDay: rightAndWrong(namings, ({ afterOneDay }) => afterOneDay),
    afterTwoDays: rightAndWrong(namings, ({ afterTwoDays }) => afterTwoDays),
    namedByDay: namedByDay(namings),
    daysOfTests: Math.round((100 * sum(namings.map(({ days }) => days))) / Math.max(1, namings.length)) / 100,
    checkedTwiceInLife: lives.filter(({ checkedTwice }) => checkedTwice).length,
    namedInLife: namedInLife(lives.flatMap(({ named }) => named ?? [])),
    ...brokenIn(lives),
    emergenciesAsked: sum(lives.map(({ emergencyAsked }) => emergencyAsked)),
    emergenciesMissed: sum(lives.map(({ emergencyMissed }) => emergencyMissed)),
    referred: lives.filter(({ ended }) => ended === 'emergency' || ended === 'same-day').length,
    noPlan: lives.filter(({ ended }) => ended === 'no-plan').length,
    stoodStill: stills.filter(({ still }) => still).length,
    stuck: stills.filter(({ withoutReason }) => withoutReason).length,
    laddersStillBecause: counted(stills.flatMap(({ ladders }) => [...ladders.values()])),
    timeToProgressWeeks: {
      median: weeksAt(steps, 0.5),
      nineOfTen: weeksAt(steps, 0.9),
      never: trained.length - steps.length,
    },
    sessionsByPhase: counted(lives.flatMap(({ phases }) => phases)),
  };
}

function isRight({ atTheEnd }: Naming): boolean {
  return atTheEnd === 'right';
}

function rightAndWrong(namings: readonly Naming[], said: (one: Naming) => Said): Simulation['afterOneDay'] {
  const real = namings.filter((one) => one.real);
  const of = (some: readonly Naming[], what: Said) => some.filter((one) => said(one) === what).length;
  return {
    right: share(of(real, 'right'), real.length),
    wrong: share(of(namings, 'wrong'), namings.length),
  };
}

function namedByDay(namings: readonly Naming[]): Simulation['namedByDay'] {
  const most = Math.max(0, ...namings.map(({ byDay }) => byDay.length));
  return Array.from({ length: most }, (_, at) => ({
    days: at + 1,
    ...rightAndWrong(namings, ({ byDay }) => byDay[at] ?? 'nothing'),
  }));
}

function namedInLife(all: readonly SaidInLife[]): Simulation['namedInLife'] {
  const real = all.filter((one) => one.real);
  return {
    people: all.length,
    right: share(real.filter(({ said }) => said === 'right').length, real.length),
    wrong: share(all.filter(({ said }) => said === 'wrong').length, all.length),
  };
}

function byGap(real: readonly Naming[]): Simulation['namedRightByGap'] {
  return Object.fromEntries(
    gaps.map(({ from, name }, place) => {
      const to = gaps[place + 1]?.from ?? Infinity;
      const within = real.filter(({ gap }) => gap >= from && gap < to);
      return [name, { people: within.length, right: share(within.filter(isRight).length, within.length) }];
    }),
  );
}

function brokenIn(lives: readonly Outlived[]) {
  const all = lives.flatMap(({ broken }) => broken);
  const of = (name: keyof Broken) => sum(all.map((one) => one[name]));
  return {
    contraindicationsBroken: of('contraindications'),
    directionsBroken: of('directions'),
    positionsBroken: of('positions'),
    equipmentBroken: of('equipment'),
    ceilingsBroken: of('ceilings'),
    timeBroken: of('time'),
  };
}

function weeksAt(sortedDays: readonly number[], share_: number): number {
  const days = sortedDays[Math.min(sortedDays.length - 1, Math.floor(share_ * sortedDays.length))];
  return days === undefined ? 0 : Math.round((10 * days) / 7) / 10;
}

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of the whole, to three places; 0 of nothing. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
