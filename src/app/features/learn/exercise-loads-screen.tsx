import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { type ExerciseLoad, subjectOf } from '#care';
import { type Exercise, exercises } from '#library';
import type { Range } from '#spine';
import { useExerciseLoads } from '../../device/exercise-loads.ts';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/exercise-load.json';
import learn from '../../text/en/learn.json';
import { fill } from '../../text/fill.ts';
import layout from '../../ui/layout.module.css';
import { LoadMeter } from '../../ui/load-meter.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { someBody } from '../../ui/some-body.ts';
import { timesStanding, timesWords } from '../../ui/times-standing.ts';
import { Why } from '../../ui/why.tsx';
import css from './exercise-loads.module.css';

const everyId = exercises.map(({ id }) => id);

/** All exercises, the lightest for the low back first, for this body. */
export default function ExerciseLoadsScreen() {
  const [, go] = useLocation();
  const { person } = useRecord().state;
  const own = useMemo(() => subjectOf(person), [person]);
  const { standingN, loads } = useExerciseLoads(own ?? someBody(person.sex), everyId);
  const done = everyId.filter((id) => loads.has(id)).length;
  return (
    <FlowPage title={text.listTitle} where={learn.title} onBack={() => go('/learn/exercises')}>
      <Title lead={text.listLead}>{text.listTitle}</Title>
      <p className={layout.soft}>
        {own ? text.forYou : person.sex === 'male' ? text.forMan : text.forWoman}{' '}
        {!own && <Link href="/about-you?step=size&next=/learn/exercise-loads">{text.tell}</Link>}
      </p>
      {done < everyId.length && (
        <p className={css.working} data-coming>
          <label htmlFor="working">{fill(text.workingOn, { done, of: everyId.length })}</label>
          <progress id="working" value={done} max={everyId.length} />
        </p>
      )}
      {standingN && done === everyId.length && <Sorted standing={standingN} loads={loads} />}
      <Why title={text.how} solo>
        <ul className={css.sure}>
          {text.sure.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Why>
    </FlowPage>
  );
}

type Loads = ReadonlyMap<string, ExerciseLoad | 'none'>;

function Sorted({ standing, loads }: { readonly standing: Range; readonly loads: Loads }) {
  const found = exercises.map((exercise) => ({ exercise, load: loads.get(exercise.id) }));
  const known = found.flatMap(({ exercise, load }) =>
    load && load !== 'none' && load.warnings.length === 0 && !load.missed
      ? [{ exercise, times: timesStanding(load.peak.compressionN, standing) }]
      : [],
  );
  const without = exercises.filter((one) => !known.some(({ exercise }) => exercise === one));
  known.sort((a, b) => a.times.value - b.times.value);
  return (
    <>
      <ol className={css.list} aria-label={text.list}>
        {known.map(({ exercise, times }) => (
          <li key={exercise.id}>
            <Name exercise={exercise} />
            <span className={css.times}>{timesWords(times).value}</span>
            <LoadMeter times={times} />
          </li>
        ))}
      </ol>
      {without.length > 0 && (
        <section className={css.without}>
          <h2>{text.without}</h2>
          <p>{text.withoutWhy}</p>
          <ul>
            {without.map((exercise) => (
              <li key={exercise.id}>
                <Name exercise={exercise} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const Name = ({ exercise: { id, name } }: { readonly exercise: Exercise }) => (
  <Link href={`/programme/${id}`}>{name}</Link>
);
