import type { Motion } from '#motion';
import type { Caution, Equipment, Position } from '../abilities.ts';
import type { EvidenceGrade } from '../evidence/evidence.ts';
import type { DeviceId } from './devices/device.ts';

/** Who must not, in plain words, with the caution that rules it out where there is one. */
export interface NotFor {
  readonly text: string;
  readonly caution?: Caution;
  /** Absent: ours. */
  readonly from?: 'maker';
}

export interface ReliefTechnique {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly position: Position;
  readonly equipment: readonly Equipment[];
  readonly notFor: readonly NotFor[];
  readonly steps: readonly [string, ...string[]];
  readonly cue: string;
  readonly stopIf: readonly string[];
  readonly minutes: { readonly default: number; readonly least: number; readonly most: number };
  /** How long and how often, and whose rule that is. */
  readonly dose: string;
  /** What is known of its effect, own words, honest. */
  readonly expect: string;
  readonly grade: EvidenceGrade;
  /** Pressure measured in a low disc in this position, MPa; absent where nobody measured it. */
  readonly pressureMPa?: number;
  readonly motion: Motion;
  readonly evidence: readonly [string, ...string[]];
  /** A step on a device that is climbed in stages; 1 is where everybody begins. */
  readonly device?: { readonly id: DeviceId; readonly rung: 1 | 2 | 3 };
}
