import type { ExerciseLoads } from '../programme/load-ceiling.ts';
import { LivedLife, type PlanRules } from './life.ts';
import { type Naming, naming } from './naming.ts';
import { seededRandom, seedOf } from './random.ts';
import { outlived, reportOf } from './report.ts';
import type { Simulation } from './simulation.ts';
import { VirtualBody } from './virtual-body.ts';
import { drawPerson } from './virtual-person.ts';

export interface SimulationInput {
  readonly people: number;
  readonly weeks: number;
  readonly seed: number;
  /** Loads by exercise id for everybody; without them each made person has invented ones. */
  readonly loads?: ExerciseLoads;
  /** The rules that make plans; the real ones unless a test plants others. */
  readonly rules?: PlanRules;
}

/** Made people who live with the real rules of care; the same report for the same input. */
export function simulate({ people, weeks, seed, loads, rules }: SimulationInput): Simulation {
  const days = 7 * weeks;
  const namings: (Naming | undefined)[] = [];
  const lives = Array.from({ length: people }, (_, index) => {
    const random = seededRandom(seedOf(seed, index));
    const drawn = drawPerson(random, days);
    namings.push(naming(drawn, new VirtualBody(drawn), random));
    return outlived(new LivedLife(loads ? { ...drawn, loads } : drawn, random, rules).live(days));
  });
  return { people, weeks, seed, ...reportOf(lives, namings) };
}
