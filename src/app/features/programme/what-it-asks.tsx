import { useMemo } from 'react';
import { Link } from 'wouter';
import { type AskedGroup, askedOf, type ExerciseLoad, subjectOf } from '#care';
import type { Exercise } from '#library';
import type { Range, Subject } from '#spine';
import { useExerciseLoads } from '../../device/exercise-loads.ts';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/exercise-load.json';
import { fill } from '../../text/fill.ts';
import layout from '../../ui/layout.module.css';
import { LoadMeter } from '../../ui/load-meter.tsx';
import { someBody } from '../../ui/some-body.ts';
import { levelOf, timesStanding, timesWords } from '../../ui/times-standing.ts';
import { Why } from '../../ui/why.tsx';
import css from './what-it-asks.module.css';

/** What the exercise puts on the low discs and asks of the trunk muscles, by the spine model, for this body. */
export function WhatItAsks({ exercise }: { readonly exercise: Exercise }) {
  const { person } = useRecord().state;
  const own = useMemo(() => subjectOf(person), [person]);
  return (
    <section className={css.asks} aria-labelledby="what-it-asks">
      <h2 id="what-it-asks">{text.title}</h2>
      <p className={layout.soft}>
        {own ? text.forYou : person.sex === 'male' ? text.forMan : text.forWoman}{' '}
        {!own && <Link href={`/about-you?step=size&next=/programme/${exercise.id}`}>{text.tell}</Link>}
      </p>
      <Answer exercise={exercise} subject={own ?? someBody(person.sex)} />
      <Why title={text.how} solo>
        <ul className={css.sure}>
          {text.sure.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Why>
    </section>
  );
}

function Answer({ exercise, subject }: { readonly exercise: Exercise; readonly subject: Subject }) {
  const ids = useMemo(() => [exercise.id], [exercise.id]);
  const { standingN, loads } = useExerciseLoads(subject, ids);
  const load = loads.get(exercise.id);
  if (load === undefined || standingN === undefined)
    return load === 'none' ? <p>{text.none}</p> : <p data-coming>{text.working}</p>;
  if (load !== 'none' && load.missed) return <p>{text.missed[load.missed]}</p>;
  if (load === 'none' || load.warnings.length > 0) return <p>{text.none}</p>;
  return <Numbers load={load} standingN={standingN} />;
}

function Numbers({ load, standingN }: { readonly load: ExerciseLoad; readonly standingN: Range }) {
  const times = timesStanding(load.peak.compressionN, standingN);
  const { value, low, high } = timesWords(times);
  return (
    <>
      <div className={css.disc}>
        <p className={layout.label}>{text.disc}</p>
        <p className={layout.num}>
          {value}
          <small>{text.unit}</small>
        </p>
        <LoadMeter times={times} ends />
        <p>
          {text.levels[levelOf(times)]}{' '}
          <span className={layout.soft}>{fill(text.likely, { low, high })}</span>
        </p>
      </div>
      <h3 className={layout.label}>{text.muscles}</h3>
      <dl className={css.muscles}>
        {askedOf(load).map(({ group, share }) => (
          <Group key={group} group={group} share={share} />
        ))}
      </dl>
    </>
  );
}

const stepPercent = 5;

function Group({ group, share }: { readonly group: AskedGroup; readonly share: number }) {
  const percent = Math.round((100 * share) / stepPercent) * stepPercent;
  return (
    <div className={css.group}>
      <dt>{text.groups[group]}</dt>
      <dd>
        <span className={css.bar} aria-hidden>
          <i style={{ inlineSize: `${Math.min(100, percent)}%` }} />
        </span>
        <span className={css.words}>
          {percent < stepPercent ? text.little : fill(text.share, { percent })}
        </span>
      </dd>
    </div>
  );
}
