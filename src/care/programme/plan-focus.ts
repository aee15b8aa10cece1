import { type Ladder, type MuscleGroup, muscleGroups } from '#library';
import { type GroupStrength, ladderOf, type PlanInput } from './plan-input.ts';

/** Rule of the core check: below 16 of 100, or 20 places below the middle of the own groups. */
const lowPlace = 16;
const placesBelowOwn = 20;
/** With fewer groups measured nothing can be said to be the lowest. */
const fewestMeasured = 3;

export type Focus =
  | { readonly kind: 'none' }
  /** `clear`: it stands out from the others; else it is only the lowest. */
  | {
      readonly kind: 'group';
      readonly groups: readonly [MuscleGroup, ...MuscleGroup[]];
      readonly clear: boolean;
    };

/** What the core check named, one group or two; else the lowest, with its other side when that is short too. */
export function planFocus({ strengths = [], weakest }: PlanInput): Focus {
  if (!weakest && strengths.length < fewestMeasured) return { kind: 'none' };
  const measured = [...strengths].sort(
    (a, b) => a.percentile - b.percentile || muscleGroups.indexOf(a.group) - muscleGroups.indexOf(b.group),
  );
  const lowest = measured[0]?.group;
  const group = weakest?.[0] ?? lowest;
  if (!group) return { kind: 'none' };
  const low = weakest ?? lowGroups(measured);
  const others = low.filter((one) => one !== group && (weakest || ladderOf(one) === ladderOf(group)));
  return { kind: 'group', groups: [group, ...others], clear: low.includes(group) };
}

/** The ladders that come first: the first of them gets two exercises. */
export function focusLadders(focus: Focus): readonly Ladder[] {
  return focus.kind === 'none' ? [] : [...new Set(focus.groups.map(ladderOf))];
}

function lowGroups(measured: readonly GroupStrength[]): readonly MuscleGroup[] {
  const middle = median(measured.map(({ percentile }) => percentile));
  return measured
    .filter(({ percentile }) => percentile < lowPlace || percentile <= middle - placesBelowOwn)
    .map(({ group }) => group);
}

function median(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** The side done first: the one that holds less, else the left. */
export function weakerSide(strengths: readonly GroupStrength[] = []): 'left' | 'right' {
  const { left, right } = bothSides(strengths);
  return left !== undefined && right !== undefined && right < left ? 'right' : 'left';
}

/** True when one side holds so much less that it gets work of its own. */
export function sidesDiffer(strengths: readonly GroupStrength[] = []): boolean {
  const { left, right } = bothSides(strengths);
  return left !== undefined && right !== undefined && Math.abs(left - right) >= placesBelowOwn;
}

function bothSides(strengths: readonly GroupStrength[]) {
  const of = (group: MuscleGroup) => strengths.find((one) => one.group === group)?.percentile;
  return { left: of('left-side'), right: of('right-side') };
}
