import { Link } from 'wouter';
import { type SignReading, signProfile } from '#care';
import type { MoreTest } from '#library';
import { useRecord } from '../../record-provider.tsx';
import { comparisonWords, offsetWords, readingError, readingValue, regionNames } from '../../sign-words.ts';
import { dayInWords } from '../../text/days.ts';
import text from '../../text/en/my-back.json';
import signs from '../../text/en/signs.json';
import { fill } from '../../text/fill.ts';
import { BodyMap } from '../../ui/body-map.tsx';
import { Card } from '../../ui/card.tsx';
import layout from '../../ui/layout.module.css';
import css from './my-back.module.css';

const words = text.signs;

/** Signs and further tests beside the profile, each by itself: there is no sum of them. */
export function SignsCard() {
  const { state } = useRecord();
  const measured = signProfile(state.signs, state.person, state.postures).flatMap(({ test, status }) =>
    status.kind === 'measured' ? [{ test, reading: status.reading }] : [],
  );
  const map = state.painMaps.at(-1);
  return (
    <Card labelledBy="signs">
      <h2 id="signs">{words.title}</h2>
      {map && (
        <div className={css.map}>
          <BodyMap
            marked={map.regions}
            label={fill(signs.map.picture, { places: regionNames(map.regions) || signs.map.nowhere })}
          />
          <p className={css.meta}>{fill(words.mapOf, { day: dayInWords(map.localDay) })}</p>
        </div>
      )}
      {measured.length > 0 && (
        <ul className={css.bands}>
          {measured.map(({ test, reading }) => (
            <li key={test.id}>
              <SignLine test={test} reading={reading} />
            </li>
          ))}
        </ul>
      )}
      <p className={layout.meta}>{measured.length > 0 ? signs.list.noTotal : words.none}</p>
      <Link href="/core/more" className={css.measure}>
        {words.more}
      </Link>
    </Card>
  );
}

function SignLine({ test, reading }: { readonly test: MoreTest; readonly reading: SignReading }) {
  const error = readingError(reading);
  const compared = comparisonWords(test, reading);
  const { heightM } = useRecord().state.person;
  const isAnswer = test.take === 'choice';
  if (reading.take === 'photo')
    return (
      <>
        <b>{test.name}</b>
        <span />
        {reading.offsets.map((offset) => (
          <span key={offset.site} className={css.meta}>
            {signs.photo.short[offset.site]}: {offsetWords(offset, heightM)}
          </span>
        ))}
      </>
    );
  return (
    <>
      <b>{test.name}</b>
      {isAnswer ? (
        <span />
      ) : (
        <span className={css.value}>
          {readingValue(test, reading)}{' '}
          {error !== undefined && <small>{fill(signs.values.error, { n: error })}</small>}
        </span>
      )}
      <span className={css.meta}>{isAnswer ? readingValue(test, reading) : compared}</span>
    </>
  );
}
