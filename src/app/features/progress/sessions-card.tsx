import { sessionsByWeek } from '#care';
import { useRecord } from '../../record-provider.tsx';
import { shortDay } from '../../text/days.ts';
import text from '../../text/en/progress.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { ChartTable } from '../../ui/charts/chart-table.tsx';
import { WeekBars } from '../../ui/charts/week-bars.tsx';
import layout from '../../ui/layout.module.css';
import { amount } from './amount.ts';
import { weeksInWords } from './finding-words.ts';
import css from './progress.module.css';

const words = text.sessions;
const mostWeeks = 12;

/** How many sessions were done in each week; a week with none is shown without a word. */
export function SessionsCard({ today }: { readonly today: string }) {
  const { sessions, plan } = useRecord().state;
  const weeks = sessionsByWeek(sessions, today, mostWeeks);
  const [first] = weeks;
  const total = weeks.reduce((sum, { done }) => sum + done, 0);
  return (
    <Card labelledBy="sessions">
      <div className={`${layout.stack} ${layout.tight}`}>
        <h2 id="sessions">{words.title}</h2>
        <p className={css.lead}>
          {first
            ? fill(words.total, {
                sessions: amount(total, words.session, words.sessionsMany),
                weeks: weeksInWords(weeks.length),
              })
            : words.none}
        </p>
      </div>
      {first && (
        <>
          <WeekBars
            weeks={weeks.map(({ monday, done }) => ({ id: monday, count: done, name: shortDay(monday) }))}
            label={fill(words.chart, {
              first: shortDay(first.monday),
              counts: weeks.map(({ done }) => done).join(', '),
            })}
          />
          {plan && <p className={layout.meta}>{fill(words.plan, { n: plan.daysPerWeek })}</p>}
          <ChartTable
            title={words.table}
            caption={words.title}
            head={[
              { id: 'week', name: words.tableWeek },
              { id: 'done', name: words.tableDone },
            ]}
            rows={weeks.map(({ monday, done }) => [shortDay(monday), String(done)])}
          />
        </>
      )}
    </Card>
  );
}
