import { Pause, Play } from 'lucide-react';
import type { PausedBy } from '#care';
import type { ReliefTechnique } from '#library';
import type { Speech } from '../../device/speech.ts';
import text from '../../text/en/relief.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { EvidenceGrade } from '../../ui/evidence-grade.tsx';
import layout from '../../ui/layout.module.css';
import { FlowPage } from '../../ui/page.tsx';
import { Sources } from '../../ui/reasons.tsx';
import { TimerRing } from '../../ui/timer-ring.tsx';
import { VoiceButton } from '../../ui/voice-button.tsx';
import { Why } from '../../ui/why.tsx';
import { clockWords } from './breath.ts';
import { GradeWords } from './grade-words.tsx';
import { ModelSays } from './model-says.tsx';
import css from './relief.module.css';
import { ReliefFigure } from './relief-figure.tsx';

/** The rest itself: figure, time left, breath in words, what to expect and when to stop. */
export function TimerView({
  technique,
  leftS,
  lengthS,
  paused,
  breath,
  painBefore,
  speech,
  onPause,
  onFinish,
}: {
  readonly technique: ReliefTechnique;
  readonly leftS: number;
  readonly lengthS: number;
  readonly paused: PausedBy | undefined;
  readonly breath: 'in' | 'out';
  readonly painBefore: number | undefined;
  readonly speech: Speech;
  readonly onPause: () => void;
  readonly onFinish: () => void;
}) {
  const time = clockWords(leftS);
  return (
    <FlowPage
      title={technique.name}
      where={text.title}
      onClose={onFinish}
      corner={<VoiceButton speech={speech} />}
      wide
    >
      <div className={layout.split}>
        <ReliefFigure technique={technique} tall />
        <div className={css.panel}>
          <div className={css.timer}>
            <TimerRing
              left={time}
              label={fill(text.timer.left, { time })}
              share={leftS / lengthS}
              state={paused ? 'paused' : 'running'}
            />
            <div className={css.name}>
              <h1>{technique.name}</h1>
              <p className={layout.soft}>{technique.cue}</p>
              <p className={css.breath}>{paused ? text.timer.paused : text.timer[breath]}</p>
            </div>
          </div>
          {paused && paused !== 'person' && <Callout title={text.timer[paused]} live />}
          <div className={css.controls}>
            <Button floor onClick={onFinish}>
              {text.timer.finish}
            </Button>
            <Button look="main" floor onClick={onPause}>
              {paused ? <Play aria-hidden /> : <Pause aria-hidden />}
              {paused ? text.timer.goOn : text.timer.pause}
            </Button>
          </div>
          <StopIf technique={technique} />
          <Expect technique={technique} />
          <p className={layout.meta}>
            {painBefore === undefined
              ? text.timer.painNotTold
              : fill(text.timer.painBefore, { pain: painBefore })}
          </p>
        </div>
      </div>
    </FlowPage>
  );
}

function Expect({ technique }: { readonly technique: ReliefTechnique }) {
  return (
    <Card labelledBy="expect">
      <div className={`${layout.stack} ${layout.tight}`}>
        <h2 id="expect">{text.expect}</h2>
        <span>
          <EvidenceGrade grade={technique.grade} />
        </span>
      </div>
      <p>{technique.expect}</p>
      <ModelSays technique={technique} />
      <Why title={text.why}>
        <GradeWords ids={technique.evidence} />
        <Sources ids={technique.evidence} />
      </Why>
    </Card>
  );
}

function StopIf({ technique }: { readonly technique: ReliefTechnique }) {
  return (
    <Callout tone="attention" title={text.stopIf}>
      <ul className={css.plain}>
        {technique.stopIf.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </Callout>
  );
}
