import type { DayReserve, GroupCapacity } from '#care';
import { useDayReserves } from '../../device/own-strength.ts';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/my-back.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { HoldBesideMean } from '../../ui/charts/hold-band.tsx';
import layout from '../../ui/layout.module.css';
import css from './my-back.module.css';

const words = text.day;
const mostPercent = 125;
const stepPercent = 5;

/** What postures of a day ask of the trunk, now and with usual strength. */
export function DayCard({ capacities }: { readonly capacities: readonly GroupCapacity[] }) {
  const reserves = useDayReserves(capacities, useRecord().state.person);
  if (reserves !== 'working' && reserves.length === 0) return null;
  return (
    <Card labelledBy="day">
      <div className={`${layout.stack} ${layout.tight}`}>
        <h2 id="day">{words.title}</h2>
        <p className={layout.soft}>{words.lead}</p>
        <p className={css.tick}>
          <i aria-hidden />
          {words.key}
        </p>
      </div>
      {reserves === 'working' ? (
        <p data-coming>{text.strength.working}</p>
      ) : (
        <ul className={css.bands}>
          {reserves.map((reserve) => (
            <li key={reserve.postureId}>
              <Line reserve={reserve} />
            </li>
          ))}
        </ul>
      )}
      <p className={layout.meta}>{words.limit}</p>
    </Card>
  );
}

function Line({ reserve: { postureId, now, usual } }: { readonly reserve: DayReserve }) {
  const name = words.postures[postureId];
  const shown = now.value > 1 ? words.more : fill(words.percent, { percent: percent(now.value) });
  const likely = fill(words.likely, {
    low: percent(now.low),
    high: percent(Math.min(now.high, mostPercent / 100)),
    usual: percent(usual),
  });
  return (
    <>
      <b>{name}</b>
      <span className={css.value}>{shown}</span>
      <HoldBesideMean
        hold={{ value: 100 * now.value, low: 100 * now.low, high: 100 * now.high }}
        meanS={100 * usual}
        mostS={mostPercent}
        label={fill(words.chart, { name, shown, likely })}
      />
      <span className={css.meta}>{likely}</span>
    </>
  );
}

const percent = (share: number): number => Math.round((100 * share) / stepPercent) * stepPercent;
