import text from '../../text/en/progress.json';
import { fill } from '../../text/fill.ts';
import { oneDecimal } from './amount.ts';

/** Words inside the charts over time. */
export const chartWords = {
  start: text.chart.start,
  week: (week: number) => fill(text.chart.week, { week }),
  value: (value: number) => String(oneDecimal(value)),
};
