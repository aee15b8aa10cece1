import type { CoreTest } from '#library';
import { peakS, taskDuring } from '#motion';
import { type Capacity, demandOf, holdTimeS, type Subject, shareHeld, type TrunkGroup } from '#spine';
import type { Person } from '../person.ts';
import type { Because } from '../reason.ts';
import type { MeasuredGroup } from './group-profile.ts';
import type { Estimate } from './hold.ts';
import { comparisonDoubt, plausible } from './standing.ts';
import { typicalBody } from './typical-body.ts';

/** What a test asks of a body by the spine model, as a share of full strength: of the person, and of an average adult. */
export interface TestDemand {
  readonly own: number;
  readonly typical: number;
}

type TestedGroup = Extract<TrunkGroup, 'extensors' | 'flexors' | 'left-side' | 'right-side'>;

/** What a hold says about strength. 1: as people who hold for the middle time, in a body like this. */
export interface GroupCapacity {
  readonly group: TestedGroup;
  readonly capacity: Estimate;
  /** Whose usual strength is 1; stands after "beside". */
  readonly people: string;
  /** The hold was cut off, or was too short for the curve: the value is a limit. */
  readonly bound?: 'at-least' | 'at-most';
  /** Absent where height or weight are not known: then it is that of an average body. */
  readonly demand?: TestDemand;
  readonly because: Because;
}

/** Muscles of the model whose strength the test of a group tells of; hips and balance are not in the model. */
const trunkGroupOf: Readonly<Partial<Record<CoreTest['measures'], TestedGroup>>> = {
  back: 'extensors',
  front: 'flexors',
  'left-side': 'left-side',
  'right-side': 'right-side',
};

/** The tests whose hold says something about the strength of muscles of the model. */
export function saysStrength({ measures }: CoreTest): boolean {
  return trunkGroupOf[measures] !== undefined;
}

/** Of a tenth to the whole of strength the curve is a power: how much strength changes with a hold, both as logarithms. */
const steepness = Math.log(shareHeld(50).value / shareHeld(100).value) / Math.log(2);
/** The band of the curve holds 95 of 100; an estimate here means two of three. */
const curveError = Math.log(shareHeld(100).high / shareHeld(100).low) / 2 / 1.96;
const curveEndsS = holdTimeS(1);
/** Less than a stopwatch shows is nothing. */
const stopwatchS = 0.05;

/** Deterministic, and costly: asks the model eight times or more. Throws as `spineLoad`. */
export function testDemand(test: CoreTest, subject: Subject): TestDemand {
  const asked = (who: Subject): number => demandOf(taskDuring(test.motion, who, peakS(test.motion)));
  return { own: asked(subject), typical: asked(typicalBody(subject.sex)) };
}

/**
 * Strength by hold time: demand of the test over the share of strength that the endurance curve gives for the time, over the same
 * for an average adult who holds for the middle time. So what the model gets wrong about a posture for everybody falls out.
 * Undefined where nobody comparable was measured, or the model has no such muscles.
 */
export function groupCapacity(
  { group: measures, hold, standing, test }: MeasuredGroup,
  person: Person,
  demand?: TestDemand,
): GroupCapacity | undefined {
  const group = trunkGroupOf[measures];
  if (group === undefined || standing.kind !== 'percentile') return undefined;
  const holdS = hold.holdS.value;
  const middleS = standing.middleHalfS.middle;
  const body = demand ? demand.own / demand.typical : 1;
  const value = (body * shareHeld(middleS).value) / shareHeld(Math.max(holdS, stopwatchS)).value;
  const inCurve = body * (Math.max(holdS, stopwatchS) / middleS) ** steepness;
  const { lowS, highS } = plausible(holdS, hold.errorS, comparisonDoubt(test, person));
  const errorTo = (s: number): number =>
    Math.hypot(curveError, steepness * Math.log(Math.max(holdS, stopwatchS) / Math.max(s, stopwatchS)));
  const bound = hold.atCap ? 'at-least' : holdS < curveEndsS ? 'at-most' : undefined;
  return {
    group,
    capacity: {
      value,
      low: Math.min(value, inCurve * Math.exp(-errorTo(lowS))),
      high: value * Math.exp(errorTo(highS)),
    },
    people: standing.people,
    ...(bound && { bound }),
    ...(demand && { demand }),
    because: [
      {
        text: 'A longer hold means that the position asks for a smaller share of your strength. A published curve of trunk holds says how much smaller.',
        measurements: [test.id],
        evidence: ['trunk-endurance-curve'],
      },
      {
        text: demand
          ? 'The position is harder for some bodies than for others. Our model works out how hard it is for one of your height and weight.'
          : 'Your height and weight are not in it. Add them, and our model counts them in.',
        evidence: ['trunk-endurance-curve'],
      },
    ],
  };
}

/** The strengths as the model takes them, 1 = usual for this body. */
export function modelCapacity(found: readonly GroupCapacity[]): Capacity {
  return Object.fromEntries(found.map(({ group, capacity }) => [group, Math.min(3, capacity.value)]));
}
