import type { Motion } from '#motion';
import type { Caution, Equipment, Position } from '../abilities.ts';
import type { EvidenceGrade } from '../evidence/evidence.ts';

export interface ReliefTechnique {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly position: Position;
  readonly equipment: readonly Equipment[];
  /** Who must not, in plain words, with the caution that rules it out where there is one. */
  readonly notFor: readonly { readonly text: string; readonly caution?: Caution }[];
  readonly steps: readonly [string, ...string[]];
  readonly cue: string;
  readonly stopIf: readonly string[];
  readonly minutes: { readonly default: number; readonly least: number; readonly most: number };
  /** What is known of its effect, own words, honest. */
  readonly expect: string;
  readonly grade: EvidenceGrade;
  readonly motion: Motion;
  readonly evidence: readonly [string, ...string[]];
}
