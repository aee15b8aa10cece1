import { type Fascicle, fascicles } from './anatomy/fascicles.ts';
import { groupOf, type TrunkGroup, trunkGroups } from './anatomy/muscle-groups.ts';
import { type Level, levels } from './anatomy/rigid-bodies.ts';
import type { Subject } from './anatomy/subject.ts';
import { discAreas, pressureMPa } from './discs/pressure.ts';
import { forceRowM } from './model/balance.ts';
import { buildModel } from './model/body-model.ts';
import { gravityMS2 } from './model/externals.ts';
import { answer, type Frame } from './model/frame.ts';
import { defaultSettings, modelVersion, type Settings } from './model/settings.ts';
import { coordinateNames } from './posture/pose.ts';
import { type Range, rangeOf } from './range.ts';
import type { Stability } from './recruitment/tone.ts';
import { arrange, checkTask, frameOf, type SpineTask, settleTone } from './spine-task.ts';
import type { ContactName } from './supports/contact-sites.ts';

export interface LevelLoad {
  /** Along the disc; positive presses. */
  readonly compressionN: Range;
  /** Across it, forward and sideways together. */
  readonly shearN: Range;
  readonly pressureMPa: Range;
}

export interface GroupLoad {
  readonly forceN: number;
  readonly activationMax: number;
  /** Of the tension of all trunk muscles. */
  readonly share: number;
  /** Fascicles that give all they have. */
  readonly atLimit: number;
}

export interface SpineLoad {
  readonly subject: Subject;
  readonly levels: Readonly<Record<Level, LevelLoad>>;
  readonly groups: Readonly<Record<TrunkGroup, GroupLoad>>;
  /** What muscles and supports could not balance, largest of all rows; below 0.1 is none. */
  readonly overloadNm: number;
  /** Absent when not asked for. */
  readonly stability?: Stability;
  /** Push of each support above the pelvis, or of all when the pelvis rests on nothing. */
  readonly supportsN: Readonly<Partial<Record<ContactName, number>>>;
  /** Largest compression over the limits of the NIOSH lifting guide of 1981: 3.4 kN (design) and 6.4 kN (hazardous). */
  readonly niosh: { readonly ofDesignLimit: number; readonly ofHazardLimit: number };
  /** What is doubtful about the question or the answer. */
  readonly warnings: readonly string[];
  readonly modelVersion: string;
}

/* How well the input is known: trunk angle and hand lever from a photograph, body mass by slices, disc area (Wilke 1999;
   index 1.5 to 1.7). */
export const inputUncertainty = {
  lumbarRad: (5 * Math.PI) / 180,
  leverM: 0.03,
  mass: 0.05,
  discArea: 0.1,
} as const;
const nioshN = { design: 3432, hazard: 6374 } as const;

/**
 * What every disc from T12/L1 to L5/S1 carries (N, MPa; ranges from the uncertainty of trunk angle, hand lever, mass and disc
 * area) and how hard every muscle group works, for one person (m, kg) in one posture (radians, ground frame x forward, y up).
 * Throws a RangeError whose sentence names the input at fault; a posture that cannot be held gives an overload instead.
 */
export function spineLoad(task: SpineTask, settings: Settings = defaultSettings): SpineLoad {
  checkTask(task);
  const model = buildModel(task.subject, settings);
  const frame = frameOf(task, settings, model);
  const stability = settleTone(task, frame);
  const tone = stability?.tone ?? 0;
  const areas = discAreas(task.subject);
  const disturbed = disturb(task, settings, frame, tone);
  const at = (j: number): LevelLoad => {
    const compressionN = rangeOf(
      compressionOf(frame, j),
      disturbed.map((d) => d.compressionN[j] ?? 0),
    );
    const press = (n: number): number => pressureMPa(n, areas[j] ?? 1, settings);
    const value = press(compressionN.value);
    const above = value - settings.restingPressureMPa;
    const spread = rangeOf(
      above,
      disturbed.map((d) => press(d.compressionN[j] ?? 0) - settings.restingPressureMPa),
      inputUncertainty.discArea,
    );
    return {
      compressionN,
      shearN: rangeOf(
        shearOf(frame, j),
        disturbed.map((d) => d.shearN[j] ?? 0),
      ),
      pressureMPa: { value, low: value - (above - spread.low), high: value + (spread.high - above) },
    };
  };
  const most = Math.max(...frame.joints.compressionN);
  return {
    subject: task.subject,
    levels: {
      'L5/S1': at(0),
      'L4/L5': at(1),
      'L3/L4': at(2),
      'L2/L3': at(3),
      'L1/L2': at(4),
      'T12/L1': at(5),
    },
    groups: groupLoads(frame),
    overloadNm: overloadOf(frame),
    ...(stability === undefined ? {} : { stability }),
    supportsN: supportForces(frame),
    niosh: { ofDesignLimit: most / nioshN.design, ofHazardLimit: most / nioshN.hazard },
    warnings: warningsOf(task, frame),
    modelVersion,
  };
}

const compressionOf = (frame: Frame, j: number): number => frame.joints.compressionN[j] ?? 0;
const shearOf = ({ joints }: Frame, j: number): number =>
  Math.hypot(joints.shearForwardN[j] ?? 0, joints.shearRightN[j] ?? 0);

interface Disturbed {
  readonly compressionN: readonly number[];
  readonly shearN: readonly number[];
}

const lumbar = coordinateNames.indexOf('lumbar_extension');

/** The same question with each input moved by its uncertainty, both ways, at the same tone. */
function disturb(task: SpineTask, settings: Settings, base: Frame, tone: number): Disturbed[] {
  const results: Disturbed[] = [];
  const loads = task.loads ?? [];
  const take = (frame: Frame): void => {
    answer(frame, tone);
    results.push({
      compressionN: [...frame.joints.compressionN],
      shearN: levels.map((_, j) => shearOf(frame, j)),
    });
  };
  const frame = frameOf(task, settings, base.model);
  frame.recruited.price.set(base.recruited.price);
  for (const way of [1, -1]) {
    frame.coordinates[lumbar] = (task.pose.lumbar_extension ?? 0) + way * inputUncertainty.lumbarRad;
    arrange(frame, loads, 0);
    take(frame);
  }
  frame.coordinates[lumbar] = task.pose.lumbar_extension ?? 0;
  if (loads.length > 0)
    for (const way of [1, -1]) {
      arrange(frame, loads, way * inputUncertainty.leverM);
      take(frame);
    }
  for (const way of [1, -1]) {
    const massKg = base.model.massKg.map((m) => m * (1 + way * inputUncertainty.mass));
    take(frameOf(task, settings, { ...base.model, massKg }));
  }
  return results;
}

function groupLoads({ forceN, recruited }: Frame): Record<TrunkGroup, GroupLoad> {
  const all = forceN.reduce((sum, f) => sum + f, 0);
  const of = (group: TrunkGroup): GroupLoad => {
    let force = 0;
    let activationMax = 0;
    let atLimit = 0;
    fascicles.forEach((f: Fascicle, i) => {
      if (groupOf(f) !== group) return;
      const a = recruited.activation[i] ?? 0;
      force += forceN[i] ?? 0;
      activationMax = Math.max(activationMax, a);
      if (a > 0.999) atLimit++;
    });
    return { forceN: force, activationMax, share: all > 0 ? force / all : 0, atLimit };
  };
  const [extensors, flexors, right, left, hip, latissimus] = trunkGroups;
  return {
    [extensors]: of(extensors),
    [flexors]: of(flexors),
    [right]: of(right),
    [left]: of(left),
    [hip]: of(hip),
    [latissimus]: of(latissimus),
  };
}

/** Largest moment or force (as moment over 0.3 m) that was left over, Nm. */
export const overloadOf = ({ recruited }: Frame): number =>
  recruited.slack.reduce((most, s) => Math.max(most, Math.abs(s)), 0);

function supportForces({ setup, layout, recruited }: Frame): Partial<Record<ContactName, number>> {
  const forces: Partial<Record<ContactName, number>> = {};
  let c = layout.contactColumn;
  for (const contact of setup.contacts) {
    const push = contact.directions.reduce(
      (sum, _, i) => sum + (recruited.activation[c + i] ?? 0) * contact.maxN,
      0,
    );
    c += contact.directions.length;
    forces[contact.name] = (forces[contact.name] ?? 0) + push;
  }
  return forces;
}

const farthestFlexionRad = (52 * Math.PI) / 180;
const fallingShare = 0.02;

/** Whether the upper joint of a limb that carries makes the largest moment that it can. */
function limbAtLimit({ layout, recruited }: Frame): boolean {
  return recruited.activation
    .subarray(layout.limbColumn, layout.problem.columns)
    .some((share) => Math.abs(share) > 0.999);
}

function warningsOf({ pose, subject }: SpineTask, frame: Frame): string[] {
  const said: string[] = [];
  if (-(pose.lumbar_extension ?? 0) > farthestFlexionRad)
    said.push(
      'lumbar_extension is past 52 degrees of bending: nobody was measured there, turn the pelvis instead.',
    );
  const { anchored } = frame.setup;
  if (!anchored) {
    const { wholeRow } = frame.layout;
    const left = Math.hypot(...[0, 1, 2].map((i) => (frame.recruited.slack[wholeRow + i] ?? 0) / forceRowM));
    const turning = Math.hypot(...[3, 4, 5].map((i) => frame.recruited.slack[wholeRow + i] ?? 0));
    const weight = subject.massKg * gravityMS2;
    const falls = left > fallingShare * weight || turning > fallingShare * weight * forceRowM;
    if (falls && limbAtLimit(frame))
      said.push(
        'A hip or shoulder that carries gives all it has, and it is not enough: few people could hold this.',
      );
    else if (falls)
      said.push(
        'These supports cannot hold the body in this posture: it would fall or tip over. Check supports and pose.',
      );
  }
  if (overloadOf(frame) > 2)
    said.push(
      `The muscles cannot hold this: ${overloadOf(frame).toFixed(0)} Nm are missing. The discs would carry more than is shown.`,
    );
  return said;
}
