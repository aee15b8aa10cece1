import { levels } from '../anatomy/rigid-bodies.ts';
import type { Subject } from '../anatomy/subject.ts';
import { discAreaM2, pressureMPa } from '../discs/pressure.ts';
import { type BodyModel, buildModel } from '../model/body-model.ts';
import type { Settings } from '../model/settings.ts';
import { type PostureDeg, posedInRad } from '../postures/named-posture.ts';
import { checkTask, frameOf, type SpineTask, settleTone } from '../spine-task.ts';
import type { PressureRow } from './pressure-table.ts';

const level = levels.indexOf('L4/L5');

/** The task of a row for a given balance: how much of a held load's shift the person leans back. */
export function taskOf(subject: Subject, row: PressureRow, balance: number, poseDeg?: PostureDeg): SpineTask {
  const { scenario, leanedBack } = row;
  const stated = poseDeg ?? scenario.poseDeg;
  return {
    subject,
    pose: posedInRad(leanedBack === undefined ? stated : leaned(stated, balance / leanedBack)),
    supports: scenario.supports,
    ...(scenario.loads ? { loads: scenario.loads } : {}),
    relaxed: scenario.relaxed ?? false,
  };
}

/** Scales the lean; the arms stay where they were against the ground when they hold at arm's length. */
function leaned(pose: PostureDeg, factor: number): PostureDeg {
  const tilt = pose.pelvis_tilt ?? 0;
  const lumbar = pose.lumbar_extension ?? 0;
  const more = (tilt + lumbar) * (factor - 1);
  const held = (pose.elbow_flex_r ?? 0) < 45;
  const arm = (pose.arm_flex_r ?? 0) - (held ? more : 0);
  return {
    ...pose,
    pelvis_tilt: tilt * factor,
    lumbar_extension: lumbar * factor,
    arm_flex_r: arm,
    arm_flex_l: arm,
  };
}

/** Pressure at L4/L5 for a task, MPa, without ranges. */
export function pressureOf(
  task: SpineTask,
  settings: Settings,
  model: BodyModel = buildModel(task.subject, settings),
): number {
  checkTask(task);
  const frame = frameOf(task, settings, model);
  settleTone(task, frame);
  return pressureMPa(frame.joints.compressionN[level] ?? 0, discAreaM2(task.subject, level), settings);
}
