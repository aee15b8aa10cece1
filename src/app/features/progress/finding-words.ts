import { type HoldTrend, holdsLonger, type PainLevel, type PainTrend } from '#care';
import text from '../../text/en/progress.json';
import { fill } from '../../text/fill.ts';
import { amount, oneDecimal } from './amount.ts';

/** What has changed, in a line: the pain, and which holds are longer for certain. */
export function findingTitle({ finding }: PainTrend, holds: readonly HoldTrend[]): string {
  const words = text.title;
  const pain = words[finding];
  const groups = holds.filter(holdsLonger).map(({ test }) => text.groups[test.measures]);
  if (groups.length === 0) return pain;
  const longer = fill(groups.length > 1 ? words.longerMany : words.longer, { groups: listed(groups) });
  if (finding === 'nothing-yet' || finding === 'too-early') return fill(words.your, { holds: longer });
  return fill(words.and, { pain, holds: longer });
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The change with what it means and how sure it is. */
export function painWords({ finding, start = 0, latest = 0, weeks }: PainTrend): string {
  const { lead } = text.pain;
  const change = changeWords(latest - start);
  switch (finding) {
    case 'nothing-yet':
      return text.pain.noneLead;
    case 'too-early':
      return weeks === 0 ? lead.one : fill(lead.early, { change, weeks: weeksInWords(weeks) });
    case 'gone':
      return fill(lead.gone, { start: oneDecimal(start) });
    case 'better':
      return fill(lead.better, { change });
    case 'partly-better':
      return fill(lead['partly-better'], { change, percent: Math.round((100 * (start - latest)) / start) });
    case 'worse':
      return fill(lead.worse, { change });
    case 'same':
    case 'stalled':
      return fill(latest - start >= 2 ? lead.oneWeek : lead.chance, { change });
  }
}

/** "Down 2 points", or "down 2 points" inside a sentence. */
export function changeWords(by: number, inside = false): string {
  const points = amount(oneDecimal(Math.abs(by)), text.pain.point, text.pain.points);
  if (oneDecimal(by) === 0) return text.pain.no;
  const { down, up, downSmall, upSmall } = text.pain;
  return fill(by < 0 ? (inside ? downSmall : down) : inside ? upSmall : up, { points });
}

export function weeksInWords(weeks: number): string {
  return amount(weeks, text.pain.week, text.pain.weeks);
}

/** Which way the weeks go together, with the range of it. */
export function trendWords({ slope, goes }: PainLevel): string {
  const [least, most] = [Math.abs(slope.low), Math.abs(slope.high)].sort((a, b) => a - b);
  const values = { least: oneDecimal(least ?? 0), most: oneDecimal(most ?? 0) };
  return goes === 'unclear' ? text.pain.trend.unclear : fill(text.pain.trend[goes], values);
}
