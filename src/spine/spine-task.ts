import { type Capacity, writeCapacity } from './anatomy/muscle-groups.ts';
import type { Subject } from './anatomy/subject.ts';
import { type BodyModel, buildModel } from './model/body-model.ts';
import { answer, emptyFrame, type Frame, gather, pose } from './model/frame.ts';
import { checkLoads, type Load, placeLoads } from './model/loads.ts';
import { coordinatesOf } from './model/placement.ts';
import { defaultSettings, type Settings } from './model/settings.ts';
import { checkPose } from './posture/check-pose.ts';
import type { Pose } from './posture/pose.ts';
import { type Stability, steady } from './recruitment/tone.ts';
import { type Support, setUp } from './supports/setup.ts';

/** One question to the model: who, in what posture, on what, carrying what. */
export interface SpineTask {
  readonly subject: Subject;
  /** Radians and metres; absent coordinates are 0. */
  readonly pose: Pose;
  /** At least one. */
  readonly supports: readonly Support[];
  readonly loads?: readonly Load[];
  /** The spine settles on its supports: a little free play at each joint, no tone. */
  readonly relaxed?: boolean;
  /** The floor only pushes at the pelvis; left out, a supported pelvis is held still as if by seat and legs. */
  readonly freePelvis?: boolean;
  readonly capacity?: Capacity;
  /** Let the abdominal wall press when that is worth its effort. Off: none. */
  readonly abdominalPressure?: boolean;
  /** Ask for the tone that keeps the spine from buckling. On unless relaxed. */
  readonly stability?: boolean;
}

/** Throws a RangeError with a sentence that names the input, where a task cannot be one. */
export function checkTask({ pose, loads = [] }: SpineTask): void {
  checkPose(pose);
  checkLoads(loads);
}

/** A frame that has been posed, loaded and gathered for a checked task. */
export function frameOf(
  task: SpineTask,
  settings: Settings = defaultSettings,
  model: BodyModel = buildModel(task.subject, settings),
): Frame {
  const setup = setUp(task.supports, task.subject.massKg, model.scale, task.freePelvis);
  const frame = emptyFrame(model, setup, settings, {
    relaxed: task.relaxed ?? false,
    abdominalPressure: task.abdominalPressure ?? false,
  });
  writeCapacity(task.capacity ?? {}, frame.capacity);
  coordinatesOf(task.pose, frame.coordinates);
  arrange(frame, task.loads ?? [], 0);
  return frame;
}

/** Poses the frame for its present coordinates, puts the loads on it `moreM` further forward, and gathers. */
export function arrange(frame: Frame, loads: readonly Load[], moreM: number): void {
  pose(frame);
  placeLoads(frame.model, frame.place, loads, moreM, frame.externals);
  gather(frame);
}

/** Whether the task asks for tone. */
const wantsTone = ({ stability, relaxed }: SpineTask): boolean => stability ?? !relaxed;

/**
 * Answers a gathered frame, with the tone that steadies it where the task asks for tone. Whoever takes a load does not let go
 * of the tone that the posture has without it (Cholewicki 1997: antagonists 1.7 % unloaded, 2.9 % with 32 kg).
 */
export function settleTone(task: SpineTask, frame: Frame): Stability | undefined {
  if (!wantsTone(task)) {
    answer(frame, 0);
    return undefined;
  }
  if ((task.loads ?? []).length === 0) return steady(frame);
  const { loads: _, ...bare } = task;
  return steady(frame, steady(frameOf(bare, frame.settings, frame.model)).tone);
}
