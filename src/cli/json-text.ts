/** JSON for people and programs. Throws at a number that JSON would turn into null. */
export function jsonText(value: unknown): string {
  return JSON.stringify(
    value,
    (key, part: unknown) => {
      if (typeof part === 'number' && !Number.isFinite(part)) throw new RangeError(`${key} is ${part}`);
      return part;
    },
    2,
  );
}
