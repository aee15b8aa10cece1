import type { CoreTest } from '#library';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import layout from '../../ui/layout.module.css';
import css from './core-check.module.css';
import { NotFor } from './not-for.tsx';
import { TestFigure } from './test-figure.tsx';

/** What to do, when it ends, when to stop; then the count. */
export function HowView({
  test,
  go,
  onReady,
  onSkip,
}: {
  readonly test: CoreTest;
  /** Which go of the day this is, from 1. */
  readonly go: number;
  readonly onReady: () => void;
  readonly onSkip: () => void;
}) {
  return (
    <div className={layout.split}>
      <TestFigure test={test} playing />
      <div className={css.panel}>
        <div className={css.head}>
          <h1>{test.name}</h1>
          <p className={layout.soft}>
            {test.tries > 1
              ? fill(text.how.tries, { n: Math.min(go, test.tries), of: test.tries })
              : test.cue}
          </p>
        </div>
        <Callout tone="attention" title={text.how.stop}>
          {text.how.count}
        </Callout>
        <section className={`${layout.stack} ${layout.tight}`}>
          <h2>{text.how.steps}</h2>
          <ol className={css.steps}>
            {test.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section className={`${layout.stack} ${layout.tight}`}>
          <h3>{text.how.ends}</h3>
          <ul className={css.ends}>
            {test.endsWhen.map((end) => (
              <li key={end}>{end}</li>
            ))}
          </ul>
        </section>
        <NotFor test={test} />
        <Button look="quiet" onClick={onSkip}>
          {text.how.skip}
        </Button>
        <div className={css.foot}>
          <Button look="main" floor wide onClick={onReady}>
            {text.how.ready}
            <small>{text.how.readyNote}</small>
          </Button>
        </div>
      </div>
    </div>
  );
}
