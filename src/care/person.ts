import type { Caution, Equipment, Position } from '#library';

/** What care knows of the person; all of it may be unknown. */
export interface Person {
  readonly sex?: 'female' | 'male';
  readonly ageYears?: number;
  readonly heightM?: number;
  readonly massKg?: number;
  /** Positions the person cannot take. */
  readonly cannotTake: readonly Position[];
  readonly equipment: readonly Equipment[];
  readonly cautions: readonly Caution[];
}
