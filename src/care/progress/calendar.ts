const dayMs = 86_400_000;

/** Days since 1 January 1970 of a calendar day such as `2026-03-09`. */
export function dayNumber(localDay: string): number {
  const day = Date.parse(`${localDay}T00:00:00Z`) / dayMs;
  if (!Number.isInteger(day)) throw new Error(`not a calendar day: ${localDay}`);
  return day;
}

/** The calendar day of a day number. */
export function dayOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Weeks begin on Monday; 1 January 1970 was a Thursday. */
export function weekNumber(localDay: string): number {
  return Math.floor((dayNumber(localDay) + 3) / 7);
}

export function mondayOf(week: number): string {
  return dayOf(week * 7 - 3);
}

/** The seven days, Monday first, of the week that a day is in. */
export function weekDays(localDay: string): readonly string[] {
  const week = weekNumber(localDay);
  return Array.from({ length: 7 }, (_, day) => dayOf(week * 7 - 3 + day));
}
