import type { MoreTest } from '#library';
import text from '../../../text/en/signs.json';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import layout from '../../../ui/layout.module.css';
import css from '../core-check.module.css';
import { LevelChoice } from '../level-choice.tsx';
import { NotFor } from '../not-for.tsx';
import { TestFigure } from '../test-figure.tsx';

const words = text.how;

/** What to do, who must not, when to stop; then it begins. */
export function MoreHow({
  test,
  withLevel = false,
  onLevel,
  onReady,
  onLeave,
}: {
  readonly test: MoreTest;
  readonly withLevel?: boolean;
  readonly onLevel: (on: boolean) => void;
  readonly onReady: () => void;
  readonly onLeave: () => void;
}) {
  const counts = test.take === 'hold' || test.take === 'count';
  return (
    <div className={layout.split}>
      <TestFigure test={test} playing />
      <div className={css.panel}>
        <div className={css.head}>
          <h1>{test.name}</h1>
          <p className={layout.soft}>{test.cue}</p>
        </div>
        {test.notFor.length > 0 && (
          <Callout tone="attention" title={words.notFor}>
            {`${test.notFor.join('. ')}.`}
          </Callout>
        )}
        <section className={`${layout.stack} ${layout.tight}`}>
          <h2>{words.steps}</h2>
          <ol className={css.steps}>
            {test.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section className={`${layout.stack} ${layout.tight}`}>
          <h3>{words.ends}</h3>
          <ul className={css.ends}>
            {[...test.endsWhen, words.stop].map((end) => (
              <li key={end}>{end}</li>
            ))}
          </ul>
        </section>
        <NotFor test={test} />
        {test.take === 'hold' && test.level && (
          <LevelChoice level={test.level} on={withLevel} onChange={onLevel} />
        )}
        <Button look="quiet" onClick={onLeave}>
          {words.leave}
        </Button>
        <div className={css.foot}>
          <Button look="main" floor wide onClick={onReady}>
            {words.ready[test.take]}
            {counts && <small>{words.readyNote}</small>}
          </Button>
        </div>
      </div>
    </div>
  );
}
