import type { CoreTest } from '#library';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { Title } from '../../ui/page.tsx';
import { TimerRing } from '../../ui/timer-ring.tsx';
import css from './core-check.module.css';

/** The rest before the next hold; it can be cut short. */
export function RestView({
  leftS,
  lengthS,
  next,
  onGo,
}: {
  readonly leftS: number;
  readonly lengthS: number;
  readonly next: CoreTest;
  readonly onGo: () => void;
}) {
  const over = leftS <= 0;
  const time = `${Math.floor(leftS / 60)}:${String(leftS % 60).padStart(2, '0')}`;
  return (
    <>
      <Title lead={text.rest.words}>{text.rest.title}</Title>
      <div className={css.rest}>
        <TimerRing
          left={time}
          label={fill(text.rest.left, { time })}
          share={leftS / lengthS}
          state={over ? 'done' : 'running'}
          size="large"
        />
        <p className={layout.lead} role="status">
          {fill(over ? text.rest.over : text.rest.next, { test: next.name })}
        </p>
      </div>
      <div className={layout.push}>
        <Button look={over ? 'main' : 'line'} floor wide onClick={onGo}>
          {over ? text.rest.go : text.rest.skip}
        </Button>
      </div>
    </>
  );
}
