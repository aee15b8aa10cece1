import text from './en/days.json';

// @NOTE Not by Intl: the first formatter of a page costs a slow phone a tenth of a second.

/** "Sunday 22 November" of a local day. */
export function dayInWords(localDay: string): string {
  const { weekday, day, month } = partsOf(localDay);
  return `${text.weekdays[weekday]} ${day} ${text.months[month]}`;
}

/** "22 Nov". */
export function shortDay(localDay: string): string {
  const { day, month } = partsOf(localDay);
  return `${day} ${text.shortMonths[month]}`;
}

/** "22 Nov 2026". */
export function dayWithYear(localDay: string): string {
  return `${shortDay(localDay)} ${partsOf(localDay).year}`;
}

/** "Sunday". */
export function weekdayName(localDay: string): string {
  return text.weekdays[partsOf(localDay).weekday] ?? '';
}

function partsOf(localDay: string) {
  const midday = new Date(`${localDay}T12:00:00Z`);
  return {
    weekday: midday.getUTCDay(),
    day: midday.getUTCDate(),
    month: midday.getUTCMonth(),
    year: midday.getUTCFullYear(),
  };
}
