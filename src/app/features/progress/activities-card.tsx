import { type ActivityTrend, activityCourse } from '#care';
import type { State } from '#record';
import { shortDay } from '../../text/days.ts';
import text from '../../text/en/progress.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { ChartTable } from '../../ui/charts/chart-table.tsx';
import { TrendChart } from '../../ui/charts/trend-chart.tsx';
import layout from '../../ui/layout.module.css';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import { chartWords } from './chart-words.ts';
import { weeksInWords } from './finding-words.ts';
import css from './progress.module.css';

const words = text.activities;

/** The person's own activities, each with its course; the mean of them decides what is said. */
export function ActivitiesCard({
  trend,
  checkIns,
  named,
}: {
  readonly trend: ActivityTrend;
  readonly checkIns: State['checkIns'];
  readonly named: State['activities'];
}) {
  const { finding, size } = trend;
  const known = trend.activities.map((activity) => ({
    ...activity,
    name: named.find(({ activityId }) => activityId === activity.activityId)?.name ?? activity.activityId,
    course: activityCourse(checkIns, activity.activityId),
  }));
  return (
    <Card labelledBy="activities">
      <div className={`${layout.stack} ${layout.tight}`}>
        <h2 id="activities">{words.title}</h2>
        <p className={css.lead}>
          {finding === 'nothing-yet'
            ? words.none
            : fill(words.lead[finding], { size: size ? words.sizes[size] : '' })}
        </p>
      </div>
      {known.map(({ activityId, ...activity }) => (
        <Activity key={activityId} {...activity} />
      ))}
      {known.length > 0 && (
        <div className={`${layout.stack} ${layout.tight}`}>
          <p className={layout.meta}>{words.scale}</p>
          <Why title={words.why}>
            <Reasons because={trend.because} />
          </Why>
        </div>
      )}
    </Card>
  );
}

function Activity({
  name,
  start,
  latest,
  course,
}: {
  readonly name: string;
  readonly start: number;
  readonly latest: number;
  readonly course: ReturnType<typeof activityCourse>;
}) {
  const more = course.length > 1;
  const weeks = weeksInWords(Math.round(((course.at(-1)?.day ?? 0) - (course[0]?.day ?? 0)) / 7));
  return (
    <section className={css.activity}>
      <div className={css.head}>
        <h3 dir="auto">{name}</h3>
        <span className={css.value}>{fill(more ? words.both : words.oneScore, { start, latest })}</span>
      </div>
      <TrendChart
        label={fill(more ? words.chart : words.chartOne, { name, start, latest, weeks })}
        line={course.map(({ day, score }) => ({ day, value: score }))}
        lines={[0, 5, 10]}
        words={chartWords}
        small
      />
      <ChartTable
        title={words.table}
        caption={name}
        head={[words.tableDay, text.pain.tableAverage]}
        rows={course.map(({ localDay, score }) => [shortDay(localDay), String(score)])}
      />
    </section>
  );
}
