const kept = new Map<string, readonly (readonly number[])[]>();

/**
 * Sets of independent standard normals, spread evenly instead of by chance, and always the same: multiples of powers of the root of
 * x^(d+1) = x + 1, taken as fractions (M. Roberts, R sequence), made normal two by two (Box and Muller 1958).
 */
export function evenNormals(sets: number, ofEach: number): readonly (readonly number[])[] {
  const name = `${sets} of ${ofEach}`;
  const known = kept.get(name);
  if (known) return known;
  const dimensions = ofEach + (ofEach % 2);
  const root = rootOf(dimensions);
  const fraction = (set: number, at: number) => (0.5 + (set + 1) / root ** (at + 1)) % 1;
  const made = Array.from({ length: sets }, (_, set) =>
    Array.from({ length: ofEach }, (__, at) => {
      const pair = at - (at % 2);
      const length = Math.sqrt(-2 * Math.log(1 - fraction(set, pair)));
      const turn = 2 * Math.PI * fraction(set, pair + 1);
      return length * (at === pair ? Math.cos(turn) : Math.sin(turn));
    }),
  );
  kept.set(name, made);
  return made;
}

function rootOf(dimensions: number): number {
  let root = 1.5;
  for (let n = 0; n < 80; n += 1) root = (1 + root) ** (1 / (dimensions + 1));
  return root;
}
