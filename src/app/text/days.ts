const midday = (localDay: string) => new Date(`${localDay}T12:00:00Z`);

const withWeekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** "Sunday 22 November" of a local day. */
export function dayInWords(localDay: string): string {
  return withWeekday.format(midday(localDay)).replace(',', '');
}

/** "22 Nov". */
export function shortDay(localDay: string): string {
  return short.format(midday(localDay));
}

/** "Sunday". */
export function weekdayName(localDay: string): string {
  return weekday.format(midday(localDay));
}
