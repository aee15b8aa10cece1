import { memo } from 'react';
import type { CoreTest } from '#library';
import { Figure } from '../../figure/figure.tsx';
import { Stage } from '../../figure/stage.tsx';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import css from './core-check.module.css';

/** The room with the figure in the test: getting there and holding. */
export const TestFigure = memo(function TestFigure({
  test,
  playing,
}: {
  readonly test: Pick<CoreTest, 'name' | 'cue' | 'works' | 'glow' | 'motion'>;
  readonly playing: boolean;
}) {
  return (
    <div className={css.stage}>
      <Stage tag={test.works}>
        <Figure
          motion={test.motion}
          glow={test.glow}
          playing={playing}
          label={fill(text.hold.figure, { name: test.name, cue: test.cue })}
        />
      </Stage>
    </div>
  );
});
