import text from '../text/en/exercise-load.json';
import { fill } from '../text/fill.ts';
import css from './load-meter.module.css';
import { type TimesStanding, timesWords } from './times-standing.ts';

/** As far as the scale goes: a heavy lift. */
const most = 5;
const steps = [1, 2, 3, 4, 5] as const;

const at = (times: number): string => `${(100 * Math.max(0, Math.min(most, times))) / most}%`;

/** Load on a disc from nothing to a heavy lift: the value with its error, and standing as a mark. */
export function LoadMeter({
  times,
  ends = false,
}: {
  readonly times: TimesStanding;
  readonly ends?: boolean;
}) {
  const step = steps.find((s) => times.value <= s) ?? most;
  return (
    <div className={css.meter} role="img" aria-label={fill(text.meter, timesWords(times))}>
      <div className={css.track}>
        <i className={css.bar} data-step={step} style={{ inlineSize: at(times.value) }} />
        <i
          className={css.error}
          style={{ insetInlineStart: at(times.low), insetInlineEnd: `calc(100% - ${at(times.high)})` }}
        />
        <i className={css.standing} style={{ insetInlineStart: at(1) }} />
      </div>
      {ends && (
        <div className={css.ends} aria-hidden>
          <span className={css.here} style={{ insetInlineStart: at(1) }}>
            {text.standing}
          </span>
          <span>{text.heavy}</span>
        </div>
      )}
    </div>
  );
}
