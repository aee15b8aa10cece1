import type { Because, SignReading, SignStatus } from '#care';
import { type MoreTest, smallestRealChange } from '#library';
import { useRecord } from '../../../record-provider.tsx';
import { SavedLine } from '../../../saved-line.tsx';
import { comparisonWords, offsetWords, readingError, signValue, sizeWords } from '../../../sign-words.ts';
import text from '../../../text/en/signs.json';
import { fill } from '../../../text/fill.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Card } from '../../../ui/card.tsx';
import layout from '../../../ui/layout.module.css';
import { Title } from '../../../ui/page.tsx';
import { Reasons } from '../../../ui/reasons.tsx';
import { Why } from '../../../ui/why.tsx';
import css from '../core-check.module.css';

const words = text.result;

export interface MoreResultProps {
  readonly test: MoreTest;
  /** Of this go. */
  readonly value: number;
  readonly counted: boolean;
  readonly status: SignStatus | undefined;
  readonly stopAdvised: boolean;
  readonly next: MoreTest | undefined;
  readonly onAgain: () => void;
}

/** What was measured, with its error and what it can say; then what comes next. */
export function MoreResult({ test, value, counted, status, stopAdvised, next, onAgain }: MoreResultProps) {
  return (
    <>
      <Title>{counted ? test.name : words.notCountedTitle}</Title>
      <Card>
        {counted && status?.kind === 'measured' ? (
          <Meaning test={test} value={value} status={status} />
        ) : (
          <p>{words.notCounted}</p>
        )}
      </Card>
      <SavedLine />
      {stopAdvised && (
        <Callout tone="attention" title={words.stopTitle}>
          {words.stopWords}
        </Callout>
      )}
      {!stopAdvised && next?.take === 'hold' && test.restAfterS > 0 && (
        <p className={layout.meta}>{fill(words.rest, { minutes: Math.round(test.restAfterS / 60) })}</p>
      )}
      <div className={`${css.cards} ${layout.push}`}>
        {stopAdvised ? (
          <ButtonLink look="main" wide to="/relief">
            {words.relief}
          </ButtonLink>
        ) : (
          next && (
            <ButtonLink look="main" wide to={`/core/more/${next.id}`}>
              {fill(words.next, { test: next.name })}
            </ButtonLink>
          )
        )}
        <ButtonLink look={next || stopAdvised ? 'line' : 'main'} wide to="/core/more">
          {words.list}
        </ButtonLink>
        {!stopAdvised && (
          <Button look="quiet" wide onClick={onAgain}>
            {words.again}
          </Button>
        )}
      </div>
    </>
  );
}

function Meaning({
  test,
  value,
  status: { reading, because },
}: {
  readonly test: MoreTest;
  readonly value: number;
  readonly status: Extract<SignStatus, { kind: 'measured' }>;
}) {
  const error = readingError(reading);
  const compared = comparisonWords(test, reading);
  if (test.take === 'photo')
    return reading.take === 'photo' && <PhotoMeaning reading={reading} because={because} />;
  return (
    <>
      {test.take === 'choice' ? (
        <p className={layout.lead}>{signValue(test, value)}</p>
      ) : (
        <p className={css.result}>
          <span className={layout.num}>{signValue(test, Math.round(value * 10) / 10)}</span>
          {error !== undefined && (
            <span className={layout.soft}>{fill(text.values.error, { n: error })}</span>
          )}
        </p>
      )}
      {compared && <p>{compared}</p>}
      <p className={layout.meta}>
        {error === undefined ? words.noError : `${errorWords(test, error)} ${changeWords(test)}`}
      </p>
      <Why title={words.why}>
        <Reasons because={because} />
      </Why>
    </>
  );
}

function PhotoMeaning({
  reading: { offsets },
  because,
}: {
  readonly reading: Extract<SignReading, { take: 'photo' }>;
  readonly because: Because;
}) {
  const { heightM } = useRecord().state.person;
  const [ear] = offsets;
  return (
    <>
      <dl className={css.offsets}>
        {offsets.map((offset) => (
          <div key={offset.site}>
            <dt>{text.photo.short[offset.site]}</dt>
            <dd>{offsetWords(offset, heightM)}</dd>
          </div>
        ))}
      </dl>
      <p>{text.offsets.ideal}</p>
      {ear && (
        <p className={layout.meta}>
          {fill(text.offsets.change, { n: sizeWords(1.96 * Math.SQRT2 * ear.errorPercent, heightM) })}
        </p>
      )}
      <Why title={words.why}>
        <Reasons because={because} />
      </Why>
    </>
  );
}

const errorWords = (test: MoreTest, error: number) => fill(words.error, { error: signValue(test, error) });

const changeWords = (test: MoreTest) => {
  const change = smallestRealChange(test);
  return change === undefined ? '' : fill(words.change, { change: signValue(test, Math.round(change)) });
};
