import { memo } from 'react';
import type { ReliefTechnique } from '#library';
import { Figure } from '../../figure/figure.tsx';
import { Stage } from '../../figure/stage.tsx';
import text from '../../text/en/relief.json';
import { fill } from '../../text/fill.ts';
import css from './relief.module.css';

export const ReliefFigure = memo(function ReliefFigure({
  technique,
  tall,
}: {
  readonly technique: ReliefTechnique;
  /** Takes the room that is left, as in a player. */
  readonly tall?: boolean;
}) {
  return (
    <div className={tall ? css.player : css.stage}>
      <Stage>
        <Figure motion={technique.motion} playing label={fill(text.timer.figure, { name: technique.name })} />
      </Stage>
    </div>
  );
});
