import { type Muscle, muscles } from './fascicle.ts';
import { type Fascicle, fascicles } from './fascicles.ts';

/** Groups that a capacity or a result is given for; every fascicle belongs to one. */
export const trunkGroups = [
  'extensors',
  'flexors',
  'right-side',
  'left-side',
  'hip-flexors',
  'latissimus',
] as const;
export type TrunkGroup = (typeof trunkGroups)[number];

/** The group of a fascicle. */
export function groupOf({ muscle, side }: Fascicle): TrunkGroup {
  switch (muscle) {
    case 'rectus-abdominis':
      return 'flexors';
    case 'psoas':
      return 'hip-flexors';
    case 'latissimus-dorsi':
      return 'latissimus';
    case 'quadratus-lumborum':
    case 'external-oblique':
    case 'internal-oblique':
    case 'transversus-abdominis':
      return side === 'r' ? 'right-side' : 'left-side';
    default:
      return 'extensors';
  }
}

/** Strength of groups or single muscles, 1 = this person's normal; a fascicle takes the product. */
export type Capacity = Readonly<Partial<Record<TrunkGroup | Muscle, number>>>;

const known: readonly string[] = [...trunkGroups, ...muscles];

/** Writes each fascicle's share of its strength. Throws on an unknown name or a share outside 0 to 3. */
export function writeCapacity(capacity: Capacity, into: Float64Array): void {
  for (const [name, share] of Object.entries(capacity)) {
    if (!known.includes(name))
      throw new RangeError(`capacity "${name}" is no group or muscle: ${known.join(', ')}`);
    if (!(share >= 0 && share <= 3)) throw new RangeError(`capacity of ${name} is ${share}: 0 to 3, please`);
  }
  fascicles.forEach((f, i) => {
    into[i] = (capacity[groupOf(f)] ?? 1) * (capacity[f.muscle] ?? 1);
  });
}
