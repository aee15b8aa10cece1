import { type Caution, type CoreTest, coreTests, exercises, type Ladder } from '#library';
import type { Person } from '../person.ts';
import type { ExerciseLoads } from '../programme/load-ceiling.ts';
import { ladderOf, type PlanMinutes, planMinutes } from '../programme/plan-input.ts';
import { type HiddenDisease, hiddenDisease } from './hidden-disease.ts';
import { drawCourse, type PainCourse } from './pain-course.ts';
import { between, chance, normal, oneOf, type Random } from './random.ts';

/** A made person: what is true of them, of which the app sees only measurements and answers. */
export interface VirtualPerson {
  readonly person: Person;
  /** True holds in seconds by test id, before any training. */
  readonly holds: Readonly<Record<string, number>>;
  readonly pain: PainCourse;
  /** Share of planned sessions that are done. */
  readonly adherence: number;
  /** Repeats the core check on a second day when asked. */
  readonly repeats: boolean;
  readonly minutes: PlanMinutes;
  readonly disease?: HiddenDisease;
  /** Something about the person that changes on a day. */
  readonly change?: { readonly day: number; readonly caution: Caution };
  readonly loads: ExerciseLoads;
}

/** Half of those with back pain hold one group for 0.4 to 0.75 of its length (patients by healthy people, Ito 1996: 0.41–0.55; not confirmed). */
const weakShare = 0.5;
const weakFrom = 0.4;
const weakTo = 0.75;
/** How far the groups of one person lie apart without that, in spreads of the norm. Assumed. */
const ownSpread = 0.35;
const weakLadders: readonly [Ladder, ...Ladder[]] = ['side', 'back', 'front'];
/** Half or more of home exercise is left undone in studies (training facts: about 50 %); drawn from 0.4 to 1. */
const adherenceFrom = 0.4;

const possibleCautions: readonly [Caution, ...Caution[]] = [
  'worse-bending-forward',
  'worse-bending-backward',
  'shoulder-pain',
  'wrist-pain',
  'knee-pain',
  'hip-pain',
  'osteoporosis',
  'high-blood-pressure',
  'reflux',
  'poor-balance',
];

export function drawPerson(random: Random, days: number): VirtualPerson {
  const cautions = possibleCautions.filter(() => chance(random, 0.03));
  const person: Person = {
    sex: chance(random, 0.5) ? 'female' : 'male',
    ageYears: Math.floor(between(random, 20, 71)),
    cannotTake: chance(random, 0.05) ? ['hands-and-knees'] : [],
    equipment: ['mat', ...(chance(random, 0.9) ? (['chair'] as const) : [])],
    cautions,
  };
  const holds = drawHolds(random, person);
  const adherence = between(random, adherenceFrom, 1);
  const disease = chance(random, 0.05) ? hiddenDisease(random, days) : undefined;
  const change = chance(random, 0.05)
    ? { day: Math.floor(between(random, 7, days)), caution: oneOf(random, possibleCautions) }
    : undefined;
  return {
    person,
    holds,
    pain: drawCourse(random),
    adherence,
    repeats: chance(random, 0.8),
    minutes: oneOf(random, planMinutes),
    ...(disease && { disease }),
    ...(change && { change }),
    loads: inventedLoads(random),
  };
}

function drawHolds(random: Random, person: Person): Readonly<Record<string, number>> {
  const overall = normal(random);
  const own = new Map<Ladder, number>();
  const weak = chance(random, weakShare) ? oneOf(random, weakLadders) : undefined;
  const oneSide = chance(random, 0.5) ? oneOf(random, ['left', 'right'] as const) : undefined;
  const factor = between(random, weakFrom, weakTo);
  return Object.fromEntries(
    coreTests.map((test) => {
      const ladder = test.measures === 'balance' ? undefined : ladderOf(test.measures);
      const z = overall + ownSpread * ownOf(random, own, ladder);
      const isWeak =
        ladder !== undefined && ladder === weak && (!test.side || !oneSide || test.side === oneSide);
      return [test.id, Math.min(test.capS, holdAt(z, test, person) * (isWeak ? factor : 1))];
    }),
  );
}

/** Both sides of a person are alike but for a little. */
function ownOf(random: Random, own: Map<Ladder, number>, ladder: Ladder | undefined): number {
  if (ladder === undefined) return normal(random);
  const known = own.get(ladder) ?? normal(random);
  own.set(ladder, known);
  return known + 0.3 * normal(random);
}

/** The hold at z spreads from the middle of the norm: log-normal, as everywhere in the core profile. */
function holdAt(z: number, { norms, ageMeans = [] }: CoreTest, { sex }: Person): number {
  const norm = norms.find((row) => row.sex === sex) ?? norms[0];
  if (!norm) return Math.max(1, (ageMeans[0]?.meanS ?? 30) + 5 * z);
  const variance = Math.log(1 + (norm.sdS / norm.meanS) ** 2);
  return norm.meanS * Math.exp(-variance / 2 + z * Math.sqrt(variance));
}

/** Not the model's numbers: invented ones that rise with the step, so that the ceiling has something to hold back. */
function inventedLoads(random: Random): ExerciseLoads {
  return Object.fromEntries(
    exercises.map(({ id, rung }) => [id, Math.max(300, 800 + 500 * rung + 400 * normal(random))]),
  );
}
