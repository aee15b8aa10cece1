import { type Exercise, type ModelLimit, modelLimits } from '#library';
import { tasksDuring } from '#motion';
import {
  type GroupDemand,
  type Moment,
  type MuscleDemand,
  modelVersion,
  muscles,
  type Range,
  type SpineLoad,
  type Subject,
  spineLoad,
  spineMovement,
  trunkGroups,
} from '#spine';
import { movementSamples } from './movement-samples.ts';

/** What an exercise asks of one body, by the spine model. Newtons at L4/5; the side is that of the motion as written. */
export interface ExerciseLoad {
  readonly exerciseId: string;
  /** At the hardest moment, with the uncertainty of posture and mass. */
  readonly peak: { readonly compressionN: Range; readonly shearN: Range };
  /** Through the movement, or in the hold. */
  readonly mean: { readonly compressionN: number; readonly shearN: number };
  /** `activationMax`: hardest fascicle at the hardest moment. `activationMean`: all fascicles through the movement. */
  readonly groups: readonly GroupDemand[];
  /** Mean activation of each muscle at its hardest moment. */
  readonly muscles: readonly MuscleDemand[];
  /** What muscles and supports could not balance; the numbers are too low where this is more than a few Nm. */
  readonly overloadNm: number;
  readonly warnings: readonly string[];
  /** Work of the exercise that the model does not see: its numbers are too low. */
  readonly missed?: ModelLimit;
  readonly modelVersion: string;
}

const l4l5 = 1;

/** Samples an exercise's movement and asks the spine model at each sample. Deterministic; throws as `spineLoad`. */
export function exerciseLoad(exercise: Exercise, subject: Subject): ExerciseLoad {
  const samples = movementSamples(exercise.motion);
  const tasks = tasksDuring(
    exercise.motion,
    subject,
    samples.map(({ tS }) => tS),
  );
  const moments = spineMovement(tasks);
  const weights = samples.map(({ weight }) => weight);
  const hardest = (read: (moment: Moment) => number): number => {
    const values = moments.map(read);
    return values.indexOf(Math.max(...values));
  };
  const inFull = (at: number): SpineLoad => {
    const task = tasks[at];
    if (task === undefined) throw new RangeError(`${exercise.id} has no moment`);
    return spineLoad(task);
  };
  const pressedAt = hardest(({ compressionN }) => compressionN[l4l5] ?? 0);
  const shornAt = hardest(({ shearN }) => shearN[l4l5] ?? 0);
  const missed = modelLimits.get(exercise.id);
  const pressed = inFull(pressedAt);
  const shorn = shornAt === pressedAt ? pressed : inFull(shornAt);
  return {
    exerciseId: exercise.id,
    peak: {
      compressionN: pressed.levels['L4/L5'].compressionN,
      shearN: shorn.levels['L4/L5'].shearN,
    },
    mean: {
      compressionN: meanOf(moments, weights, ({ compressionN }) => compressionN[l4l5] ?? 0),
      shearN: meanOf(moments, weights, ({ shearN }) => shearN[l4l5] ?? 0),
    },
    groups: trunkGroups.map((group, i) => ({
      group,
      activationMax: Math.max(...moments.map(({ groups }) => groups[i]?.activationMax ?? 0)),
      activationMean: meanOf(moments, weights, ({ groups }) => groups[i]?.activationMean ?? 0),
    })),
    muscles: muscles.map((muscle, i) => ({
      muscle,
      right: Math.max(...moments.map((moment) => moment.muscles[i]?.right ?? 0)),
      left: Math.max(...moments.map((moment) => moment.muscles[i]?.left ?? 0)),
    })),
    overloadNm: Math.max(...moments.map(({ overloadNm }) => overloadNm)),
    warnings: [...new Set([...pressed.warnings, ...shorn.warnings])],
    ...(missed && { missed }),
    modelVersion,
  };
}

function meanOf(
  moments: readonly Moment[],
  weights: readonly number[],
  read: (moment: Moment) => number,
): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return moments.reduce((sum, moment, i) => sum + read(moment) * (weights[i] ?? 0), 0) / all;
}
