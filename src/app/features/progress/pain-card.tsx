import { type CourseSince, expectedCourse, type PainTrend } from '#care';
import { shortDay } from '../../text/days.ts';
import text from '../../text/en/progress.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { ChartKey } from '../../ui/charts/chart-key.tsx';
import { ChartTable } from '../../ui/charts/chart-table.tsx';
import { TrendChart } from '../../ui/charts/trend-chart.tsx';
import layout from '../../ui/layout.module.css';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import { oneDecimal } from './amount.ts';
import { chartWords } from './chart-words.ts';
import { painWords, trendWords, weeksInWords } from './finding-words.ts';
import css from './progress.module.css';

const words = text.pain;
/** What may be chance; see the reason of the trend. */
const chancePoints = 2;

/** The latest week as a number, its course, and what of it may be chance. */
export function PainCard({
  trend,
  since,
}: {
  readonly trend: PainTrend;
  /** How long the pain had lasted at the start, if the full check was told. */
  readonly since: CourseSince | undefined;
}) {
  const { course, start, latest, weeks } = trend;
  const known = start !== undefined && latest !== undefined;
  const lastDay = Math.max(7, course.weeks.at(-1)?.day ?? 0, course.days.at(-1)?.day ?? 0);
  const expected = known && since ? expectedCourse(start, since, lastDay) : undefined;
  const title = known ? words[course.of] : words.none;
  return (
    <Card labelledBy="pain">
      <div className={css.head}>
        <div className={`${layout.stack} ${layout.tight}`}>
          <h2 id="pain">{title}</h2>
          <p className={css.lead}>{painWords(trend)}</p>
        </div>
        {known && (
          <span className={`${layout.num} ${css.figure}`}>
            {oneDecimal(latest)}
            <small>{words.of}</small>
          </span>
        )}
      </div>
      {known && (
        <>
          <TrendChart
            label={painChartWords(start, latest, weeks)}
            line={course.weeks.map(({ day, nrs }) => ({ day, value: nrs }))}
            days={course.days.map(({ day, nrs }) => ({ day, value: nrs }))}
            {...(expected
              ? { course: expected.points }
              : {
                  band: { low: Math.max(0, start - chancePoints), high: Math.min(10, start + chancePoints) },
                })}
            words={chartWords}
          />
          <ChartKey
            signs={[
              { sign: 'line', words: words.keyLine },
              ...(course.days.length > 0 ? [{ sign: 'days', words: words.keyDays } as const] : []),
              { sign: 'band', words: expected ? words.keyExpected[expected.since] : words.keyBand },
            ]}
          />
          {trend.level && <p className={layout.soft}>{trendWords(trend.level)}</p>}
          <div>
            <ChartTable
              title={words.table}
              caption={title}
              head={[
                { id: 'week', name: words.tableWeek },
                { id: 'pain', name: course.of === 'average' ? words.tableAverage : words.tableNow },
              ]}
              rows={course.weeks.map(({ localDay, nrs }) => [shortDay(localDay), String(oneDecimal(nrs))])}
            />
            <Why title={words.why}>
              <Reasons because={[...trend.because, ...(expected?.because ?? [])]} />
            </Why>
          </div>
        </>
      )}
    </Card>
  );
}

function painChartWords(start: number, latest: number, weeks: number): string {
  if (weeks === 0) return fill(words.chartOne, { latest: oneDecimal(latest) });
  return fill(words.chart, {
    start: oneDecimal(start),
    latest: oneDecimal(latest),
    weeks: weeksInWords(weeks),
    band: Math.abs(latest - start) < chancePoints ? words.bandInside : words.bandOutside,
  });
}
