/** Steps between the weeks that are named below a chart. */
const steps = [1, 2, 4, 8, 13, 26, 52];
const mostTicks = 4;

/** Days of the weeks that are named: every so many weeks, few enough to stand beside each other; 0 is left out. */
export function weekTicks(days: number): readonly { readonly week: number; readonly day: number }[] {
  const weeks = Math.floor(days / 7);
  const step = steps.find((every) => weeks / every <= mostTicks) ?? Math.ceil(weeks / mostTicks);
  const count = Math.floor(weeks / step);
  return Array.from({ length: count }, (_, i) => ({ week: (i + 1) * step, day: (i + 1) * step * 7 }));
}
