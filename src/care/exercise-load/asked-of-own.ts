import type { GroupCapacity } from '../core-profile/group-capacity.ts';
import type { Estimate } from '../core-profile/hold.ts';
import { type AskedGroup, askedOf } from './asked-of.ts';
import type { ExerciseLoad } from './exercise-load.ts';

/** What an exercise asks of a group, as a share of the strength that this person's holds tell of. */
export interface AskedOfOwn {
  readonly group: AskedGroup;
  /** Over 1: more than the holds say there is. */
  readonly share: Estimate;
  /** False where no hold tells of the group: then its strength counts as usual. */
  readonly measured: boolean;
}

const told: Readonly<Record<AskedGroup, readonly GroupCapacity['group'][]>> = {
  back: ['extensors'],
  front: ['flexors'],
  sides: ['left-side', 'right-side'],
};

/**
 * `askedOf` beside own strengths: the same force over the strength of the group, of the weaker side for the sides. The model itself
 * would let other muscles take over from a weak one; whether a person does is not known, so it is not let to here.
 */
export function askedOfOwn(
  load: Pick<ExerciseLoad, 'muscles'>,
  found: readonly GroupCapacity[],
): readonly AskedOfOwn[] {
  return askedOf(load).map(({ group, share }) => {
    const own = found.filter((one) => told[group].includes(one.group)).map(({ capacity }) => capacity);
    const over = (edge: keyof Estimate): number =>
      share / Math.min(...(own.length > 0 ? own.map((one) => one[edge]) : [1]));
    return {
      group,
      share: { value: over('value'), low: over('high'), high: over('low') },
      measured: own.length > 0,
    };
  });
}
