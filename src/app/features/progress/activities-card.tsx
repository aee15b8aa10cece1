import { type ActivityScore, type ActivityTrend, activityCourse } from '#care';
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
import { changeWords, weeksInWords } from './finding-words.ts';
import css from './progress.module.css';

const words = text.activities;

type Course = readonly ActivityScore[];

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
  const known = trend.activities.map((activity) => ({
    ...activity,
    name: named.find(({ activityId }) => activityId === activity.activityId)?.name ?? activity.activityId,
    course: activityCourse(checkIns, activity.activityId),
  }));
  return (
    <Card labelledBy="activities">
      <div className={`${layout.stack} ${layout.tight}`}>
        <h2 id="activities">{words.title}</h2>
        <p className={css.lead}>{leadOf(trend)}</p>
      </div>
      {known.map(({ activityId, ...activity }) => (
        <Activity key={activityId} {...activity} />
      ))}
      {known.length > 0 && (
        <div className={`${layout.stack} ${layout.tight}`}>
          <p className={layout.meta}>{words.scale}</p>
          <div>
            <ChartTable
              title={words.table}
              caption={words.title}
              head={[
                { id: 'day', name: words.tableDay },
                ...known.map(({ activityId, name }) => ({ id: activityId, name })),
              ]}
              rows={tableRows(known.map(({ course }) => course))}
            />
            <Why title={words.why}>
              <Reasons because={trend.because} />
            </Why>
          </div>
        </div>
      )}
    </Card>
  );
}

function leadOf({ finding, size, change = 0 }: ActivityTrend): string {
  if (finding === 'nothing-yet') return words.none;
  const inside = finding !== 'within-chance';
  return fill(words.lead[finding], {
    size: size ? words.sizes[size] : '',
    change: changeWords(change, inside),
  });
}

/** One row a day, one column an activity; a dash where one was not scored. */
function tableRows(courses: readonly Course[]): readonly (readonly [string, ...string[]])[] {
  const days = [...new Set(courses.flatMap((course) => course.map(({ localDay }) => localDay)))].sort();
  return days.map((day) => [
    shortDay(day),
    ...courses.map((course) => String(course.find(({ localDay }) => localDay === day)?.score ?? '–')),
  ]);
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
  readonly course: Course;
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
    </section>
  );
}
