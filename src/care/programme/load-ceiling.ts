import type { Exercise } from '#library';
import type { Reason } from '../reason.ts';
import { finePain } from './pain-rule.ts';
import type { PlanInput } from './plan-input.ts';

/** Highest compression of the disc L4/5 in newtons by exercise id, as the spine model found it for this body. */
export type ExerciseLoads = Readonly<Record<string, number>>;

/** Whose numbers they are. Those of an average body stand in while the own size is not told, or not worked out yet. */
export type LoadsOf = 'own-body' | 'size-not-told' | 'not-worked-out';

export const stages = [1, 2, 3] as const;
export type Stage = (typeof stages)[number];

/** NIOSH action limit, 3.4 kN (NIOSH 1981); the shares are this programme's own. */
const actionLimitN = 3433;
const shares: Readonly<Record<Stage, number>> = { 1: 0.6, 2: 0.8, 3: 1 };

/** Twelve sessions are about four weeks of training. */
const sessionsOfAStage = 12;

export function ceilingN(stage: Stage): number {
  return shares[stage] * actionLimitN;
}

/** The stage rises with what was done; a painful day counts one stage lower, pain above 5 and a flare the first. */
export function stageOf({
  sessions,
  painNow = 0,
  phase,
}: Pick<PlanInput, 'sessions' | 'painNow' | 'phase'>): Stage {
  if (painNow > 5 || phase?.kind === 'flare') return 1;
  const reached = sessions.length >= 2 * sessionsOfAStage ? 3 : sessions.length >= sessionsOfAStage ? 2 : 1;
  if (painNow > finePain) return reached === 3 ? 2 : 1;
  return reached;
}

/** Without a table nothing is ruled out; with one, an exercise that is not in it is not known to keep the ceiling. */
export function keepsCeiling(exercise: Exercise, loads: ExerciseLoads | undefined, stage: Stage): boolean {
  if (!loads) return true;
  const loadN = loads[exercise.id];
  return loadN !== undefined && loadN <= ceilingN(stage);
}

export function ceilingReason(stage: Stage, of: LoadsOf = 'own-body'): Reason {
  const later = stage < 3 ? ' They can come later.' : '';
  return {
    text: `By our model, steps that press on your low back with more than ${inKg(ceilingN(stage))} kg are left out.${later}${whoseWords[of]}`,
    evidence: ['load-ceiling'],
  };
}

/** Kilograms-force, to the nearest ten: 3433 N are the 350 kg of the source. */
function inKg(forceN: number): number {
  return 10 * Math.round(forceN / 98.0665);
}

const whoseWords: Readonly<Record<LoadsOf, string>> = {
  'own-body': '',
  'size-not-told': ' It is worked out for an average body, as your height and weight are not known.',
  'not-worked-out': ' It is worked out for an average body until your own numbers are there.',
};
