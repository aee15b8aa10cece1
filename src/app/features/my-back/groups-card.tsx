import { Link } from 'wouter';
import {
  type Because,
  type CoreProfile,
  type GroupProfile,
  type MeasuredGroup,
  place,
  type Standing,
} from '#care';
import text from '../../text/en/my-back.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { HoldBand, HoldBandKey, HoldBesideMean } from '../../ui/charts/hold-band.tsx';
import layout from '../../ui/layout.module.css';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import css from './my-back.module.css';

const words = text.groups;

/** Each group with its hold, its error, and where it stands among the people compared with. */
export function GroupsCard({ profile }: { readonly profile: CoreProfile }) {
  return (
    <Card labelledBy="groups">
      <div className={`${layout.stack} ${layout.tight}`}>
        <h2 id="groups">{words.title}</h2>
        <HoldBandKey band={words.band} dot={words.you} />
      </div>
      <ul className={css.bands}>
        {profile.groups.map((group) => (
          <li key={group.test.id}>
            {group.kind === 'measured' ? <Measured group={group} /> : <NotMeasured group={group} />}
          </li>
        ))}
      </ul>
      <Why title={words.why}>
        <Reasons because={reasonsOf(profile)} />
      </Why>
    </Card>
  );
}

function Measured({ group }: { readonly group: MeasuredGroup }) {
  const { hold, standing, test } = group;
  const name = words.names[group.group];
  const seconds = Math.round(hold.holdS.value);
  const error = Math.round(hold.errorS);
  return (
    <>
      <b>{name}</b>
      <span className={css.value}>
        {fill(words.value, { seconds })} <small>{fill(words.error, { seconds: error })}</small>
      </span>
      {standing.kind === 'percentile' ? (
        <HoldBand
          place={standing.place}
          label={fill(words.chart, { name, seconds, error, place: standingWords(standing) })}
        />
      ) : (
        <HoldBesideMean
          hold={hold.holdS}
          mostS={test.capS}
          meanS={standing.kind === 'age-mean' ? standing.meanS : undefined}
          label={fill(words.chartMean, { name, seconds, error })}
        />
      )}
      <span className={css.meta}>
        {standingWords(standing)}
        {standing.kind === 'percentile' && standing.caveat && `. ${standing.caveat}`}
        {hold.atCap && ` · ${words.cap}`}
      </span>
    </>
  );
}

function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'percentile': {
      const { value, low, high } = standing.place;
      return fill(words.place, {
        place: place(value),
        people: standing.people,
        low: place(low),
        high: place(high),
      });
    }
    case 'age-mean':
      return fill(words.mean, {
        people: standing.people,
        seconds: Math.round(standing.meanS),
      });
    case 'none':
      return standing.why;
  }
}

function NotMeasured({ group }: { readonly group: Extract<GroupProfile, { kind: 'not-measured' }> }) {
  return (
    <>
      <b>{words.names[group.group]}</b>
      <span />
      <span className={css.meta}>{words.notMeasured[group.reason]}</span>
      {group.reason !== 'ruled-out' && (
        <Link href={`/core/${group.test.id}`} className={css.measure}>
          {fill(words.measure, {
            test: `${group.test.name.charAt(0).toLowerCase()}${group.test.name.slice(1)}`,
          })}
        </Link>
      )}
    </>
  );
}

/** The finding, each measurement, the ratios; last what the check cannot say. */
function reasonsOf({ groups, ratios, because }: CoreProfile): Because {
  const [first, ...others] = because;
  return [
    first,
    ...groups.flatMap((group) => (group.kind === 'measured' ? group.because : [])),
    ...[ratios.frontToBack, ratios.sideToBack].flatMap((ratio) => ratio?.because ?? []),
    ...others,
  ];
}
