import type { GroupProfile, MeasuredGroup } from '#care';
import { place } from '#care';
import { type CoreTest, smallestRealChange } from '#library';
import { SavedLine } from '../../saved-line.tsx';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import layout from '../../ui/layout.module.css';
import { Title } from '../../ui/page.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import css from './core-check.module.css';
import type { Ended } from './ended-view.tsx';

const words = text.result;

export interface ResultViewProps {
  readonly test: CoreTest;
  readonly heldS: number;
  readonly ended: Ended;
  readonly counted: boolean;
  /** What the profile makes of the test now. */
  readonly group: GroupProfile | undefined;
  /** Goes of today, and the longest that counts. */
  readonly goes: number;
  readonly bestS: number | undefined;
  readonly next: CoreTest | undefined;
  readonly advice: 'go-on' | 'split' | 'stop';
  readonly onAgain: () => void;
  readonly onNext: () => void;
}

/** The hold with its error and what it means; then what comes next. */
export function ResultView(props: ResultViewProps) {
  const { test, heldS, counted, ended, group, advice } = props;
  const seconds = Math.round(heldS);
  const measured = group?.kind === 'measured' ? group : undefined;
  return (
    <>
      <Title>{counted ? test.name : words.notCountedTitle}</Title>
      <Card>
        <p className={css.result}>
          <span className={layout.num}>
            {seconds}
            <small>{words.unit}</small>
          </span>
          {counted && (
            <span className={layout.soft}>
              {fill(words.error, { seconds: Math.round(test.typicalErrorS) })}
            </span>
          )}
        </p>
        {counted && measured ? (
          <Meaning {...props} measured={measured} />
        ) : (
          <p>{fill(words.notCounted, { why: text.endedReasons[ended] })}</p>
        )}
        {!counted && props.bestS !== undefined && (
          <p>{fill(words.bestStands, { seconds: Math.round(props.bestS) })}</p>
        )}
      </Card>
      <SavedLine />
      {advice !== 'go-on' && (
        <Callout tone="attention" title={text.list[advice].title}>
          {text.list[advice].words}
        </Callout>
      )}
      <Onward {...props} />
    </>
  );
}

function Meaning({
  test,
  goes,
  bestS,
  ended,
  measured,
}: ResultViewProps & { readonly measured: MeasuredGroup }) {
  const { standing, hold } = measured;
  return (
    <>
      {ended === 'cap' && <p>{words.cap}</p>}
      {goes > 1 && bestS !== undefined && (
        <p>{fill(words.again, { times: goes, seconds: Math.round(bestS) })}</p>
      )}
      {hold.days.length > 1 && (
        <p>{fill(words.averaged, { days: hold.days.length, seconds: Math.round(hold.holdS.value) })}</p>
      )}
      {standing.kind === 'percentile' && (
        <p>
          {fill(words.place, {
            place: place(standing.place.value),
            people: standing.people,
            low: place(standing.place.low),
            high: place(standing.place.high),
          })}{' '}
          {standing.caveat}
        </p>
      )}
      {standing.kind === 'age-mean' && (
        <p>{fill(words.mean, { people: standing.people, seconds: Math.round(standing.meanS) })}</p>
      )}
      {standing.kind === 'none' && <p>{standing.why}</p>}
      <p className={layout.meta}>
        {fill(words.errorMeans, { seconds: Math.round(test.typicalErrorS) })}{' '}
        {fill(words.change, { seconds: Math.round(smallestRealChange(test) ?? 0) })}
      </p>
      <Why title={words.meanwhile}>
        <Reasons because={measured.because} />
      </Why>
    </>
  );
}

function Onward({ test, goes, bestS, next, advice, onAgain, onNext }: ResultViewProps) {
  const triesLeft = goes < test.tries && (bestS ?? 0) < test.capS && advice === 'go-on';
  const again = triesLeft ? fill(words.tryAgain, { n: goes + 1, of: test.tries }) : words.doAgain;
  const onward = next ? fill(words.next, { test: next.name }) : words.results;
  if (advice === 'stop') {
    return (
      <div className={`${css.cards} ${layout.push}`}>
        <ButtonLink look="main" wide to="/my-back">
          {words.stopToday}
        </ButtonLink>
        <ButtonLink wide to="/relief">
          {words.relief}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className={`${css.cards} ${layout.push}`}>
      {advice === 'split' && next && (
        <ButtonLink look="main" wide to="/my-back">
          {words.stopToday}
        </ButtonLink>
      )}
      {triesLeft && (
        <Button look="main" wide onClick={onAgain}>
          {again}
        </Button>
      )}
      <Button look={triesLeft || (advice === 'split' && next) ? 'line' : 'main'} wide onClick={onNext}>
        {advice === 'split' && next ? words.goOn : onward}
      </Button>
      {!triesLeft && (
        <Button look="quiet" wide onClick={onAgain}>
          {again}
        </Button>
      )}
    </div>
  );
}
