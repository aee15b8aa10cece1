import { memo, useMemo } from 'react';
import type { Exercise } from '#library';
import { Figure } from '../../figure/figure.tsx';
import { Stage } from '../../figure/stage.tsx';
import text from '../../text/en/session.json';
import { fill } from '../../text/fill.ts';
import { comeBackMotion, previewMotion } from './figure-motion.ts';
import css from './session.module.css';

/** What the figure does: shows the exercise, stands at its start, does it, comes back from it. */
export type FigureDoes = 'preview' | 'start' | 'work' | 'come-back';

/** The room with the figure at the exercise's own speed; it restarts with `turn`. */
export const ExerciseFigure = memo(function ExerciseFigure({
  exercise,
  does,
  turn,
  mirrored,
  still,
}: {
  readonly exercise: Exercise;
  readonly does: FigureDoes;
  readonly turn: string;
  readonly mirrored: boolean;
  readonly still: boolean;
}) {
  const motion = useMemo(() => {
    if (does === 'preview') return previewMotion(exercise.motion);
    return does === 'come-back' ? comeBackMotion(exercise.motion) : exercise.motion;
  }, [exercise, does]);
  return (
    <div className={css.stage}>
      <Stage tag={exercise.works}>
        <Figure
          key={`${does} ${turn}`}
          motion={motion}
          mirrored={mirrored}
          glow={exercise.glow}
          playing={does !== 'start' && !still}
          label={fill(text.figure, { name: exercise.name, cue: exercise.cue })}
          {...(does === 'start' && { atS: 0 })}
        />
      </Stage>
    </div>
  );
});
