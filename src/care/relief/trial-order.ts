/** What a rest of a trial is: the way that is asked about, or quiet lying. */
export const arms = ['technique', 'quiet'] as const;
export type Arm = (typeof arms)[number];

/** A 32-bit mixer (MurmurHash3 finaliser, Appleby 2011): one seed, one number, a well-mixed result. */
function mixed(seed: number, n: number): number {
  let h = Math.imul(seed ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Which comes first in a pair, drawn from the seed: each pair has both, so that good and bad days fall on both alike. */
export function armsOfPair(seed: number, pair: number): readonly [Arm, Arm] {
  if (!Number.isInteger(pair) || pair < 0) throw new RangeError(`pair: ${pair}`);
  return (mixed(Math.trunc(seed), pair) & 1) === 0 ? ['technique', 'quiet'] : ['quiet', 'technique'];
}

/** The arm of the n-th rest that counts, from 0. */
export function armOf(seed: number, rest: number): Arm {
  const [first, second] = armsOfPair(seed, Math.floor(rest / 2));
  return rest % 2 === 0 ? first : second;
}

/** A seed from a random id: FNV-1a, 32 bits (Fowler, Noll, Vo). */
export function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of id) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
