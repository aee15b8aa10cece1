import { useMemo } from 'react';
import { Link } from 'wouter';
import { type AskedOfOwn, askedOfOwn, coreProfile, type ExerciseLoad, subjectOf } from '#care';
import type { Exercise } from '#library';
import type { Range, Subject } from '#spine';
import { useExerciseLoads } from '../../device/exercise-loads.ts';
import { useOwnStrength } from '../../device/own-strength.ts';
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
      <Muscles load={load} />
    </>
  );
}

/** With the strengths that the holds tell of, as soon as they are worked out. */
function Muscles({ load }: { readonly load: ExerciseLoad }) {
  const { coreTests, coreTestSkips, person } = useRecord().state;
  const profile = useMemo(
    () => coreProfile(coreTests, person, coreTestSkips),
    [coreTests, person, coreTestSkips],
  );
  const strengths = useOwnStrength(profile, person);
  if (strengths === 'working') return <p data-coming>{text.working}</p>;
  const asked = askedOfOwn(load, strengths);
  return (
    <>
      <h3 className={layout.label}>{text.muscles}</h3>
      <p className={layout.soft}>{whoseStrength(asked)}</p>
      <dl className={css.muscles}>
        {asked.map((one) => (
          <Group key={one.group} asked={one} />
        ))}
      </dl>
    </>
  );
}

function whoseStrength(asked: readonly AskedOfOwn[]): string {
  const usual = asked.filter(({ measured }) => !measured);
  if (usual.length === asked.length) return text.usual;
  if (usual.length === 0) return text.own;
  return fill(text.ownSome, {
    groups: usual.map(({ group }) => text.groups[group].toLowerCase()).join(', '),
  });
}

const stepPercent = 5;

function Group({ asked: { group, share } }: { readonly asked: AskedOfOwn }) {
  return (
    <div className={css.group}>
      <dt>{text.groups[group]}</dt>
      <dd>
        <span className={css.bar} aria-hidden>
          <i style={{ inlineSize: `${Math.min(100, inSteps(share.value))}%` }} />
        </span>
        <span className={css.words}>{shareWords(share)}</span>
      </dd>
    </div>
  );
}

function shareWords(share: AskedOfOwn['share']): string {
  const [percent, low, high] = [share.value, share.low, share.high].map(inSteps);
  if (percent === undefined || percent < stepPercent) return text.little;
  if (percent >= 100) return text.all;
  return low === high
    ? fill(text.share, { percent })
    : fill(text.shareLikely, { percent, low: low ?? 0, high: Math.min(100, high ?? 0) });
}

function inSteps(share: number): number {
  return Math.round((100 * share) / stepPercent) * stepPercent;
}
