import { stopsExercise } from '#care';
import text from '../../text/en/session.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Title } from '../../ui/page.tsx';
import { PainScale } from './pain-scale.tsx';
import css from './session.module.css';

/** After an exercise: how much it hurt, what that means, and what comes. */
export function PainView({
  name,
  value,
  over,
  enough,
  onward,
  onPick,
  onSkip,
  onGoOn,
}: {
  readonly name: string;
  readonly value: number | undefined;
  /** The exercise is over; otherwise it goes on after this. */
  readonly over: boolean;
  /** A second exercise hurt too much: the session ends here. */
  readonly enough: boolean;
  /** What the button leads to. */
  readonly onward: string;
  readonly onPick: (nrs: number) => void;
  readonly onSkip: () => void;
  readonly onGoOn: () => void;
}) {
  const stopped = stopsExercise(value);
  return (
    <>
      <Title meta={fill(over && !stopped ? text.pain.meta : text.pain.metaStopped, { name })}>
        {text.pain.title}
      </Title>
      <PainScale legend={text.pain.title} quietLegend value={value} onPick={onPick} onSkip={onSkip} />
      {stopped && (
        <Callout tone="attention" title={enough ? text.pain.secondTitle : text.pain.stoppedTitle} live>
          {enough ? text.pain.secondBody : text.pain.stoppedBody}
        </Callout>
      )}
      <div className={css.one}>
        {value === undefined ? (
          <Button floor wide notYet>
            {text.pain.notYet}
          </Button>
        ) : (
          <Button look="main" floor wide onClick={onGoOn}>
            {onward}
          </Button>
        )}
      </div>
    </>
  );
}
