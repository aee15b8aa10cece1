import { Link } from 'wouter';
import { type GroupCapacity, subjectOf } from '#care';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/my-back.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { HoldBesideMean } from '../../ui/charts/hold-band.tsx';
import layout from '../../ui/layout.module.css';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import css from './my-back.module.css';

const words = text.strength;
const mostPercent = 200;
const stepPercent = 5;

/** What each hold says about strength, beside what is usual, with what it cannot say. */
export function StrengthCard({ capacities }: { readonly capacities: readonly GroupCapacity[] | 'working' }) {
  const hasSize = subjectOf(useRecord().state.person) !== undefined;
  const found = capacities === 'working' ? [] : capacities;
  const [first] = found;
  if (!first && capacities !== 'working') return null;
  return (
    <Card labelledBy="strength">
      <div className={`${layout.stack} ${layout.tight}`}>
        <h2 id="strength">{words.title}</h2>
        {first && (
          <p className={css.tick}>
            <i aria-hidden />
            {first.demand ? words.key : words.keyAverage}
          </p>
        )}
      </div>
      {first ? (
        <>
          <ul className={css.bands}>
            {found.map((capacity) => (
              <li key={capacity.group}>
                <Line name={words.names[capacity.group]} capacity={capacity} />
              </li>
            ))}
          </ul>
          <p className={layout.meta}>{words.limit}</p>
          {!hasSize && (
            <Link href="/about-you?step=size&next=/my-back" className={css.measure}>
              {words.tell}
            </Link>
          )}
          <Why title={words.how}>
            <Reasons because={first.because} />
          </Why>
        </>
      ) : (
        <p data-coming>{words.working}</p>
      )}
    </Card>
  );
}

function Line({ name, capacity: found }: { readonly name: string; readonly capacity: GroupCapacity }) {
  const { value, low, high } = found.capacity;
  const said = { percent: percent(value), low: percent(low), high: percent(high), people: found.people };
  const likely = fill(words.likely, said);
  const shown = fill(words[found.bound ?? 'about'], said);
  return (
    <>
      <b>{name}</b>
      <span className={css.value}>
        {shown} <small>{words.ofUsual}</small>
      </span>
      <HoldBesideMean
        hold={{ value: 100 * value, low: 100 * low, high: 100 * high }}
        meanS={100}
        mostS={mostPercent}
        label={fill(words.chart, { name, shown, likely })}
      />
      <span className={css.meta}>{likely}</span>
    </>
  );
}

const percent = (share: number): number => Math.round((100 * share) / stepPercent) * stepPercent;
