import text from '../../text/en/check-in.json';
import { Button } from '../../ui/button.tsx';
import { PickCard } from '../../ui/choice-card.tsx';
import layout from '../../ui/layout.module.css';
import type { RunningCheckIn } from './use-check-in.ts';

const legs = ['none', 'one-leg', 'both-legs'] as const;

/** Where it is felt; may be left out. */
export function LegStep({
  checkIn: { answers, change },
  onNext,
}: {
  readonly checkIn: RunningCheckIn;
  readonly onNext: () => void;
}) {
  return (
    <>
      <fieldset className={layout.stack}>
        <legend className={layout.hidden}>{text.leg.title}</legend>
        {legs.map((leg) => (
          <PickCard
            key={leg}
            name="leg"
            value={leg}
            title={text.leg[leg]}
            picked={answers.leg === leg}
            onPick={() => change({ leg })}
          />
        ))}
      </fieldset>
      <div className={`${layout.stack} ${layout.push}`}>
        <Button look={answers.leg ? 'main' : 'line'} wide onClick={onNext}>
          {answers.leg ? text.next : text.skip}
        </Button>
      </div>
    </>
  );
}
