import type { ReliefTechnique } from '#library';
import text from '../../text/en/relief.json';
import { Button } from '../../ui/button.tsx';
import { PickCard } from '../../ui/choice-card.tsx';
import layout from '../../ui/layout.module.css';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Scale } from '../../ui/scale.tsx';
import type { Relief, Stopped } from './use-relief.ts';

const reasons: readonly Extract<Stopped, 'early' | 'pain' | 'leg-symptoms'>[] = [
  'early',
  'pain',
  'leg-symptoms',
];

/** After the rest: the pain now, and why it ended if it ended early. Each answer is recorded at once. */
export function AfterStep({
  technique,
  relief,
  onDone,
}: {
  readonly technique: ReliefTechnique;
  readonly relief: Relief;
  readonly onDone: () => void;
}) {
  const { told } = relief;
  const early = told !== undefined && told.stopped !== 'finished';
  return (
    <FlowPage title={text.after.title} where={technique.name}>
      <Title lead={text.after.up}>{text.after.title}</Title>
      <Scale
        legend={text.after.title}
        quietLegend
        value={told?.painAfter}
        onPick={(painAfter) => relief.record({ painAfter })}
        low={text.painLow}
        high={text.painHigh}
        skip={text.skipCell}
        onSkip={() => {
          relief.record({ painAfter: undefined });
          onDone();
        }}
      />
      {early && (
        <fieldset className={layout.stack}>
          <legend>{text.after.why}</legend>
          {reasons.map((reason) => (
            <PickCard
              key={reason}
              name="stopped"
              value={reason}
              title={text.after[reason]}
              picked={told.stopped === reason}
              onPick={() => relief.record({ stopped: reason })}
            />
          ))}
        </fieldset>
      )}
      <Button look="main" floor wide notYet={told?.painAfter === undefined} onClick={onDone}>
        {told?.painAfter === undefined ? text.after.notYet : text.after.done}
      </Button>
    </FlowPage>
  );
}
