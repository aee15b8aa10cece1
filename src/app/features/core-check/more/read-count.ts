/** A number from 0 to `most` as it was typed, with a point or a comma where halves make sense; undefined for anything else. */
export function readCount(typed: string, most: number, halves: boolean): number | undefined {
  const latin = typed
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[,٫]/, '.')
    .replace(/\s*cm$/i, '')
    .trim();
  if (!(halves ? /^\d+(?:\.\d+)?$/ : /^\d+$/).test(latin)) return undefined;
  const value = Number(latin);
  return value <= most ? value : undefined;
}
