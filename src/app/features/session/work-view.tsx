import { Pause, Play, SkipForward } from 'lucide-react';
import type { Exercise } from '#library';
import text from '../../text/en/session.json';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import layout from '../../ui/layout.module.css';
import { Dots } from '../../ui/steps.tsx';
import { TimerRing } from '../../ui/timer-ring.tsx';
import { ExerciseFigure } from './exercise-figure.tsx';
import { HowTo } from './how-to.tsx';
import { PainScale } from './pain-scale.tsx';
import type { Scene } from './scene.ts';
import css from './session.module.css';

const mostDots = 12;

export type WorkPhase = 'ready' | 'set' | 'rest';

/** One exercise on the screen: figure, ring, what to do, the two buttons, the pain scale. */
export function WorkView({
  exercise,
  scene,
  phase,
  pausedNote,
  showHow,
  pain,
  onPain,
  onMain,
  onNext,
  onSymptoms,
}: {
  readonly exercise: Exercise;
  readonly scene: Scene;
  readonly phase: WorkPhase;
  /** Why it stands still, in words; absent while it runs. */
  readonly pausedNote?: { readonly title: string; readonly note: string } | undefined;
  readonly showHow: boolean;
  readonly pain: number | undefined;
  readonly onPain: (nrs: number) => void;
  readonly onMain: () => void;
  readonly onNext: () => void;
  readonly onSymptoms: () => void;
}) {
  const paused = pausedNote !== undefined;
  const going = phase !== 'ready' && !paused;
  return (
    <div className={layout.split}>
      <ExerciseFigure
        exercise={exercise}
        does={scene.does}
        turn={scene.turn}
        mirrored={scene.mirrored}
        still={paused}
      />
      <div className={css.panel}>
        <div className={css.timer}>
          <TimerRing
            left={scene.numeral}
            label={scene.label}
            share={scene.share}
            state={paused ? 'paused' : phase === 'ready' ? 'ready' : 'running'}
          />
          <div className={css.name}>
            <h1>{exercise.name}</h1>
            <p className={layout.soft}>{exercise.cue}</p>
            {scene.reps <= mostDots && scene.reps > 1 && (
              <Dots now={scene.rep} of={scene.reps} label={scene.line} />
            )}
            <p className={css.line} role="status">
              {paused ? text.paused : scene.line}
            </p>
          </div>
        </div>
        {pausedNote && <Callout title={pausedNote.title}>{pausedNote.note}</Callout>}
        <div className={css.controls}>
          <Button floor onClick={onNext}>
            <SkipForward aria-hidden />
            {phase === 'rest' ? text.skipRest : text.next}
          </Button>
          <Button look="main" floor onClick={onMain}>
            {going ? <Pause aria-hidden /> : <Play aria-hidden />}
            {going ? text.pause : phase === 'ready' ? text.start : text.goOn}
          </Button>
        </div>
        {phase === 'ready' && <HowTo exercise={exercise} open={showHow} />}
        <PainScale value={pain} onPick={onPain} legend={text.painDuring} />
        {phase !== 'ready' && <HowTo exercise={exercise} open={false} />}
        <Button look="quiet" onClick={onSymptoms}>
          {text.newSymptoms}
        </Button>
      </div>
    </div>
  );
}
