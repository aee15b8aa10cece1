import { defaultSettings } from '../model/settings.ts';
import { type SpineLoad, spineLoad } from '../spine-load.ts';
import { checkTask, frameOf, settleTone } from '../spine-task.ts';
import { anyTask, dice } from './any-task.ts';
import { residualOf } from './residual.ts';

/** What one random question came to. */
export interface Trial {
  /** Every number of the answer is finite. */
  readonly finite: boolean;
  /** Largest force or moment left over anywhere, slack included, over body weight. */
  readonly residual: number;
  /** Largest row that the solver left short of its optimum, over the largest moment asked for. */
  readonly solverError: number;
}

/**
 * Puts the random question of this number to the model: every tenth with its tone, every other tenth to the whole of
 * `spineLoad`. Throws when the model does.
 */
export function trial(seed: number): Trial {
  const task = { ...anyTask(dice(seed)), stability: seed % 10 === 0 };
  checkTask(task);
  const frame = frameOf(task, defaultSettings);
  settleTone(task, frame);
  const { joints, forceN, recruited, layout } = frame;
  const numbers = [
    ...joints.compressionN,
    ...joints.shearForwardN,
    ...joints.shearRightN,
    ...joints.forceN,
    ...forceN,
    ...recruited.activation,
    ...recruited.slack,
    ...(seed % 10 === 5 ? loadNumbers(spineLoad(task)) : []),
  ];
  const asked = layout.problem.target.reduce((most, v) => Math.max(most, Math.abs(v)), 1);
  return {
    finite: numbers.every(Number.isFinite),
    residual: residualOf(frame),
    solverError: recruited.error / asked,
  };
}

const loadNumbers = ({ levels, groups, overloadNm, niosh }: SpineLoad): number[] => [
  ...Object.values(levels).flatMap(({ compressionN, shearN, pressureMPa }) =>
    [compressionN, shearN, pressureMPa].flatMap(({ value, low, high }) => [value, low, high]),
  ),
  ...Object.values(groups).flatMap((g) => [g.forceN, g.activationMax, g.share]),
  overloadNm,
  niosh.ofDesignLimit,
];
