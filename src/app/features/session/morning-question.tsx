import text from '../../text/en/session.json';
import { fill } from '../../text/fill.ts';
import layout from '../../ui/layout.module.css';
import { Sources } from '../../ui/reasons.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Why } from '../../ui/why.tsx';
import { nameOf } from './words.ts';

export type UpFor = 'less' | 'hour';

const words = text.morning;

/** Asked in the morning when an exercise bends the back deep: it waits until the person has been up for an hour. */
export function MorningQuestion({
  waiting,
  upFor,
  onAnswer,
}: {
  /** Ids of the exercises that wait. */
  readonly waiting: readonly string[];
  readonly upFor: UpFor;
  readonly onAnswer: (upFor: UpFor) => void;
}) {
  return (
    <>
      <Switch
        legend={words.legend}
        value={upFor}
        onChange={onAnswer}
        options={[
          { id: 'less', name: words.less },
          { id: 'hour', name: words.hour },
        ]}
      />
      <div className={`${layout.stack} ${layout.tight}`} aria-live="polite">
        {upFor === 'less' && waiting.map((id) => <p key={id}>{fill(words.waits, { name: nameOf(id) })}</p>)}
      </div>
      <Why title={words.why} solo>
        <p>{words.because}</p>
        <Sources ids={['first-hour-up']} />
      </Why>
    </>
  );
}
