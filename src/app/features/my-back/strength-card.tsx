import { useMemo } from 'react';
import { Link } from 'wouter';
import { type CoreProfile, type GroupCapacity, groupCapacity, subjectOf } from '#care';
import { useTestDemands } from '../../device/test-demands.ts';
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
export function StrengthCard({ profile }: { readonly profile: CoreProfile }) {
  const { person } = useRecord().state;
  const subject = useMemo(() => subjectOf(person), [person]);
  const demands = useTestDemands(subject);
  const found = profile.groups.flatMap((group) => {
    if (group.kind !== 'measured' || demands === 'working') return [];
    const capacity = groupCapacity(group, person, demands.get(group.test.id));
    return capacity ? [{ name: text.groups.names[group.group], capacity }] : [];
  });
  const [first] = found;
  if (!first && demands !== 'working') return null;
  return (
    <Card labelledBy="strength">
      <div className={`${layout.stack} ${layout.tight}`}>
        <h2 id="strength">{words.title}</h2>
        {first && (
          <p className={css.tick}>
            <i aria-hidden />
            {first.capacity.demand ? words.key : words.keyAverage}
          </p>
        )}
      </div>
      {first ? (
        <>
          <ul className={css.bands}>
            {found.map(({ name, capacity }) => (
              <li key={name}>
                <Line name={name} capacity={capacity} />
              </li>
            ))}
          </ul>
          <p className={layout.meta}>{words.limit}</p>
          {!subject && (
            <Link href="/about-you?step=size&next=/my-back" className={css.measure}>
              {words.tell}
            </Link>
          )}
          <Why title={words.how}>
            <Reasons because={first.capacity.because} />
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
  const said = { percent: percent(value), low: percent(low), high: percent(high) };
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
