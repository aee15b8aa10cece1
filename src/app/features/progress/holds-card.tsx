import { Check } from 'lucide-react';
import type { HoldTrend, RealChange } from '#care';
import text from '../../text/en/progress.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ChartKey } from '../../ui/charts/chart-key.tsx';
import { ChartTable } from '../../ui/charts/chart-table.tsx';
import { ThenNow } from '../../ui/charts/then-now.tsx';
import layout from '../../ui/layout.module.css';
import { Sources } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import css from './progress.module.css';

const words = text.holds;

/** Each hold at the start and at the latest check, with the error of the test and whether the change is larger. */
export function HoldsCard({ trends }: { readonly trends: readonly HoldTrend[] }) {
  if (trends.length === 0) {
    return (
      <Card labelledBy="holds">
        <h2 id="holds">{words.title}</h2>
        <p className={layout.soft}>{words.none}</p>
        <ButtonLink wide to="/core">
          {words.start}
        </ButtonLink>
      </Card>
    );
  }
  const again = trends.some(({ later }) => later);
  const most = Math.max(
    ...trends.flatMap(({ start, later }) => [start.holdS.high, later?.latest.holdS.high ?? 0]),
  );
  const then = { sign: 'then', words: words.keyThen } as const;
  return (
    <Card labelledBy="holds">
      <div className={`${layout.stack} ${layout.tight}`}>
        <h2 id="holds">{words.title}</h2>
        <ChartKey signs={again ? [then, { sign: 'now', words: words.keyNow }] : [then]} />
      </div>
      <ul className={css.holds}>
        {trends.map((trend) => (
          <Hold key={trend.test.id} trend={trend} most={most} />
        ))}
      </ul>
      {!again && <p className={layout.meta}>{words.onlyOne}</p>}
      <div>
        <ChartTable
          title={words.table}
          caption={words.title}
          head={[
            { id: 'hold', name: words.tableGroup },
            { id: 'then', name: words.tableThen },
            { id: 'now', name: words.tableNow },
            { id: 'real', name: words.tableError },
          ]}
          rows={trends.map(tableRow)}
        />
        <Why title={words.why}>
          <p>{words.whyText}</p>
          <Sources ids={[...new Set(trends.map(({ test }) => test.typicalErrorEvidence))]} />
        </Why>
      </div>
    </Card>
  );
}

function Hold({ trend: { test, start, later }, most }: { readonly trend: HoldTrend; readonly most: number }) {
  const name = text.names[test.measures];
  const then = Math.round(start.holdS.value);
  const thenError = Math.round(start.errorS);
  const latest = later?.latest;
  const now = Math.round(latest?.holdS.value ?? 0);
  const nowError = Math.round(latest?.errorS ?? 0);
  return (
    <li>
      <b>{name}</b>
      <span className={css.value}>{fill(latest ? words.both : words.one, { then, now })}</span>
      <ThenNow
        then={start.holdS}
        now={latest?.holdS}
        most={most}
        label={fill(latest ? words.chart : words.chartOne, { name, then, thenError, now, nowError })}
      />
      {later && <Verdict change={later.change} />}
    </li>
  );
}

function Verdict({ change: { kind, changeS, smallestS } }: { readonly change: RealChange }) {
  const error = Math.round(smallestS);
  if (kind === 'beyond-error') {
    const longer = changeS > 0;
    return (
      <span className={css.real}>
        {longer && <Check aria-hidden size={20} />}
        {fill(longer ? words.real : words.realShorter, { error })}
      </span>
    );
  }
  const by = Math.round(changeS);
  const verdict = by === 0 ? words.same : fill(by > 0 ? words.longer : words.shorter, { error });
  return <span className={css.note}>{verdict}</span>;
}

function tableRow({ test, start, later }: HoldTrend): readonly [string, ...string[]] {
  const value = ({ holdS, errorS }: HoldTrend['start']) =>
    fill(words.value, { seconds: Math.round(holdS.value), error: Math.round(errorS) });
  const name = text.names[test.measures];
  if (!later) return [name, value(start)];
  const realFrom = fill(words.realFrom, { seconds: Math.round(later.change.smallestS) });
  return [name, value(start), value(later.latest), realFrom];
}
