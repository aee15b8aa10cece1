import { type Capacity, demandOf, namedPostures, posedInRad, type Subject } from '#spine';
import { type GroupCapacity, modelCapacity } from './group-capacity.ts';
import type { Estimate } from './hold.ts';

/** Postures of a usual day, lightest first: names of the spine model. */
export const dayPostures = ['standing-flexed', 'hold-20kg-close', 'lift-20kg-bent-knees'] as const;

/** What a posture asks of the trunk as a share of what it can hold; over 1 it cannot be held. */
export interface DayReserve {
  readonly postureId: (typeof dayPostures)[number];
  /** With the strengths that the holds tell of. */
  readonly now: Estimate;
  /** With usual strength for this body. */
  readonly usual: number;
}

/** Deterministic, and costly: asks the model twelve times. What was not measured counts as usual. Throws as `spineLoad`. */
export function dayReserves(subject: Subject, found: readonly GroupCapacity[]): readonly DayReserve[] {
  const edge = (which: keyof Estimate): Capacity =>
    modelCapacity(
      found.map((one) => ({ ...one, capacity: { ...one.capacity, value: one.capacity[which] } })),
    );
  const [value, low, high] = [edge('value'), edge('low'), edge('high')];
  return dayPostures.map((postureId) => {
    const asked = (capacity: Capacity): number => askedBy(postureId, subject, capacity);
    return {
      postureId,
      now: { value: asked(value), low: asked(high), high: asked(low) },
      usual: asked({}),
    };
  });
}

/** So high that it is told as "more than it can hold", however much more. */
const most = 10;

function askedBy(id: string, subject: Subject, capacity: Capacity): number {
  const posture = namedPostures.find((one) => one.id === id);
  if (!posture) throw new RangeError(`the model has no posture "${id}"`);
  const { poseDeg, id: _, name: __, ...rest } = posture;
  return Math.min(most, demandOf({ ...rest, subject, pose: posedInRad(poseDeg), capacity }));
}
