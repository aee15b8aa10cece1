import { type Muscle, muscles, type Side } from './anatomy/fascicle.ts';
import { type Fascicle, fascicles } from './anatomy/fascicles.ts';
import { groupOf, type TrunkGroup, trunkGroups } from './anatomy/muscle-groups.ts';
import { type BodyModel, buildModel } from './model/body-model.ts';
import type { Frame } from './model/frame.ts';
import { coordinatesOf } from './model/placement.ts';
import { defaultSettings, type Settings } from './model/settings.ts';
import { overloadOf } from './spine-load.ts';
import { arrange, checkTask, frameOf, type SpineTask, settleTone } from './spine-task.ts';

/** How hard a group works, as shares of full strength. */
export interface GroupDemand {
  readonly group: TrunkGroup;
  /** Of its hardest working fascicle. */
  readonly activationMax: number;
  /** Of all its fascicles, weighted by cross-section. */
  readonly activationMean: number;
}

/** Mean activation of one muscle on either side, weighted by cross-section. */
export interface MuscleDemand {
  readonly muscle: Muscle;
  readonly right: number;
  readonly left: number;
}

/** One moment of a movement. */
export interface Moment {
  /** Six numbers, L5/S1 first, newtons; positive presses. */
  readonly compressionN: readonly number[];
  /** Six numbers, L5/S1 first, newtons; forward and sideways together. */
  readonly shearN: readonly number[];
  /** In the order of `trunkGroups`. */
  readonly groups: readonly GroupDemand[];
  /** In the order of `muscles`. */
  readonly muscles: readonly MuscleDemand[];
  readonly overloadNm: number;
}

function demandWhere(
  activation: Float64Array,
  belongs: (fascicle: Fascicle) => boolean,
): Omit<GroupDemand, 'group'> {
  let [most, pull, area] = [0, 0, 0];
  fascicles.forEach((fascicle, i) => {
    if (!belongs(fascicle)) return;
    const a = activation[i] ?? 0;
    most = Math.max(most, a);
    pull += a * fascicle.pcsaCm2;
    area += fascicle.pcsaCm2;
  });
  return { activationMax: most, activationMean: area > 0 ? pull / area : 0 };
}

function muscleDemand(activation: Float64Array, muscle: Muscle): MuscleDemand {
  const on = (side: Side): number =>
    demandWhere(activation, (f) => f.muscle === muscle && f.side === side).activationMean;
  return { muscle, right: on('r'), left: on('l') };
}

function momentOf(frame: Frame): Moment {
  const { compressionN, shearForwardN, shearRightN } = frame.joints;
  const { activation } = frame.recruited;
  return {
    compressionN: [...compressionN],
    shearN: [...shearForwardN].map((forward, j) => Math.hypot(forward, shearRightN[j] ?? 0)),
    groups: trunkGroups.map((group) => ({
      group,
      ...demandWhere(activation, (f) => groupOf(f) === group),
    })),
    muscles: muscles.map((muscle) => muscleDemand(activation, muscle)),
    overloadNm: overloadOf(frame),
  };
}

const supportKeys = ['at', 'friction', 'maxN', 'normalFromVerticalDeg', 'normalTurnedDeg'] as const;

const sameSupports = ({ supports: a }: SpineTask, { supports: b }: SpineTask): boolean =>
  a.length === b.length && a.every((s, i) => supportKeys.every((key) => s[key] === b[i]?.[key]));

/**
 * The moments of one movement (newtons, shares of strength), each started from the answer to the one before. All tasks must have the
 * person, loads and strength of the first; poses (radians, metres) and supports may differ. Each moment gets the tone that it needs. Throws as `spineLoad`, and when there is no task.
 */
export function spineMovement(
  tasks: readonly SpineTask[],
  settings: Settings = defaultSettings,
  model?: BodyModel,
): readonly Moment[] {
  const [first] = tasks;
  if (first === undefined) throw new RangeError('tasks is empty: a movement has at least one moment');
  for (const task of tasks) checkTask(task);
  const body = model ?? buildModel(first.subject, settings);
  let frame = frameOf(first, settings, body);
  let before = first;
  return tasks.map((task) => {
    if (!sameSupports(task, before)) frame = frameOf(task, settings, body);
    before = task;
    coordinatesOf(task.pose, frame.coordinates);
    arrange(frame, task.loads ?? [], 0);
    settleTone(task, frame);
    return momentOf(frame);
  });
}
