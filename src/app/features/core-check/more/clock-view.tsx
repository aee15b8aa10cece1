import { useLayoutEffect, useRef } from 'react';
import type { MoreTest } from '#library';
import text from '../../../text/en/signs.json';
import { fill } from '../../../text/fill.ts';
import { Button } from '../../../ui/button.tsx';
import layout from '../../../ui/layout.module.css';
import css from '../core-check.module.css';
import { TestFigure } from '../test-figure.tsx';

const words = text.clock;

/** The same face for all three clocks: counting in, running down, running up. */
const faces = {
  'count-in': { label: words.countInLabel, unit: words.countIn, button: words.cancel },
  left: { label: words.leftLabel, unit: words.left, button: words.early },
  gone: { label: words.goneLabel, unit: words.gone, button: words.breathe },
} as const;

/** Figure, numeral, one button; while something runs up, a touch anywhere ends it. */
export function ClockView({
  test,
  phase,
  numeral,
  onPress,
}: {
  readonly test: MoreTest;
  readonly phase: keyof typeof faces;
  readonly numeral: number;
  readonly onPress: () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const isGone = phase === 'gone';
  const { label, unit, button } = faces[phase];
  useLayoutEffect(() => {
    if (isGone) place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isGone]);
  return (
    <div className={layout.split}>
      <TestFigure test={test} playing={phase !== 'count-in'} />
      <div className={css.hold}>
        <div className={css.head}>
          <h1>{test.name}</h1>
          <p className={layout.soft}>{test.cue}</p>
        </div>
        <div className={css.big} role="timer" aria-label={fill(label, { seconds: numeral })}>
          <b className={numeral > 99 ? css.three : undefined}>{numeral}</b>
          <span>{unit}</span>
        </div>
        <div ref={place} className={isGone ? css.down : undefined}>
          <Button look={isGone ? 'main' : 'line'} floor wide onClick={onPress}>
            {button}
            {isGone && <small>{words.tap}</small>}
          </Button>
        </div>
      </div>
    </div>
  );
}
