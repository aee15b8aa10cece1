import { useLayoutEffect, useRef } from 'react';
import type { CoreTest } from '#library';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import css from './core-check.module.css';
import { TestFigure } from './test-figure.tsx';

/** Read from the floor: figure, numeral, one button; a touch anywhere does the same. */
export function HoldView({
  test,
  phase,
  numeral,
  level,
  onPress,
}: {
  readonly test: CoreTest;
  /** `count-in` counts down to the lift, `hold` counts up without a goal. */
  readonly phase: 'count-in' | 'hold';
  readonly numeral: number;
  /** What the phone on the trunk shows; then only the button ends it, since the body touches the screen. */
  readonly level?: string;
  readonly onPress: () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const counting = phase === 'count-in';
  useLayoutEffect(() => {
    if (phase === 'hold') place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [phase]);
  return (
    <div className={layout.split}>
      <TestFigure test={test} playing={!counting} />
      <div className={css.hold}>
        <div className={css.head}>
          <h1>{test.name}</h1>
          <p className={layout.soft}>{test.cue}</p>
        </div>
        <div
          className={css.big}
          role="timer"
          aria-label={fill(counting ? text.hold.countLabel : text.hold.timer, { seconds: numeral })}
        >
          <b className={numeral > 99 ? css.three : undefined}>{numeral}</b>
          <span>{counting ? text.hold.getReady : text.hold.seconds}</span>
        </div>
        <div ref={place} className={counting || level !== undefined ? undefined : css.down}>
          <Button look={counting ? 'line' : 'main'} floor wide onClick={onPress}>
            {counting ? text.hold.cancel : text.hold.down}
            {!counting && level === undefined && <small>{text.hold.tap}</small>}
          </Button>
        </div>
        {level !== undefined && <p className={layout.label}>{level}</p>}
        <p className={layout.meta}>{text.hold.stop}</p>
      </div>
    </div>
  );
}
