/** Whole days from one local day (`2026-11-22`) to a later one; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 March of the year 0 in the Gregorian calendar, which has no leap day in the middle of a year. */
function dayNumber(localDay: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(localDay);
  if (!parts) throw new RangeError(`not a local day: ${localDay}`);
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const shifted = month > 2 ? { y: year, m: month - 3 } : { y: year - 1, m: month + 9 };
  const leapDays = Math.floor(shifted.y / 4) - Math.floor(shifted.y / 100) + Math.floor(shifted.y / 400);
  return 365 * shifted.y + leapDays + Math.floor((153 * shifted.m + 2) / 5) + day;
}
