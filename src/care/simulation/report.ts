import type { Life } from './life.ts';
import type { Naming } from './naming.ts';
import { namingReport, rightAndWrong } from './naming-report.ts';
import type { Broken } from './plan-check.ts';
import type { Simulation } from './simulation.ts';
import { type Standstill, standstill } from './standstill.ts';

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
  const stills = lives.map(({ still }) => still);
  const steps = stills.flatMap(({ firstStepDays }) => firstStepDays ?? []).sort((a, b) => a - b);
  const trained = lives.filter(({ phases }) => phases.length > 0);
  return {
    weeksLived: Math.round(sum(lives.map(({ daysLived }) => daysLived)) / 7),
    plansMade: sum(lives.map(({ plansMade }) => plansMade)),
    sessionsDone: sum(lives.map(({ phases }) => phases.length)),
    ...namingReport(named.flatMap((one) => one ?? [])),
    checkedTwiceInLife: lives.filter(({ checkedTwice }) => checkedTwice).length,
    namedInLife: rightAndWrong(lives.flatMap(({ named }) => named ?? [])),
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
