import { bendsDeep } from '#care';
import type { ReliefTechnique } from '#library';
import text from '../../text/en/relief.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Sources } from '../../ui/reasons.tsx';
import { Scale } from '../../ui/scale.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Why } from '../../ui/why.tsx';
import css from './relief.module.css';
import { ReliefFigure } from './relief-figure.tsx';

/** How to lie, for how long, and the pain before. */
export function HowView({
  technique,
  most,
  minutes,
  painBefore,
  onMinutes,
  onPain,
  onStart,
  onBack,
  onClose,
}: {
  readonly technique: ReliefTechnique;
  /** What the stage of a device allows, minutes; else the most of the way itself. */
  readonly most: number;
  readonly minutes: number;
  readonly painBefore: number | undefined;
  readonly onMinutes: (minutes: number) => void;
  readonly onPain: (nrs: number | undefined) => void;
  readonly onStart: () => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}) {
  const { least, default: usual } = technique.minutes;
  const lengths = [...new Set([least, usual, Math.min(most, technique.minutes.most)])];
  return (
    <FlowPage title={text.how.title} where={technique.name} onBack={onBack} onClose={onClose} wide>
      <div className={layout.split}>
        <ReliefFigure technique={technique} />
        <div className={css.panel}>
          <Title>{text.how.title}</Title>
          <ol className={css.steps} aria-label={text.how.steps}>
            {technique.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Scale
            legend={text.how.before}
            value={painBefore}
            onPick={onPain}
            low={text.painLow}
            high={text.painHigh}
            skip={text.skipCell}
            onSkip={() => {
              onPain(undefined);
              onStart();
            }}
          />
          {lengths.length > 1 && (
            <Switch
              legend={text.how.long}
              value={String(minutes)}
              onChange={(id) => onMinutes(Number(id))}
              options={lengths.map((length) => ({
                id: String(length),
                name: fill(text.minutes, { minutes: length }),
              }))}
            />
          )}
          <p className={layout.meta}>{technique.dose}</p>
          {bendsDeep(technique) && (
            <Why title={text.how.firstHour} solo>
              <p>{text.how.firstHourWhy}</p>
              <Sources ids={['first-hour-up']} />
            </Why>
          )}
          <Button look="main" floor wide onClick={onStart}>
            {fill(text.how.start, { minutes })}
          </Button>
        </div>
      </div>
    </FlowPage>
  );
}
