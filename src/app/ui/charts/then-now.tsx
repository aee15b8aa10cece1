import css from './then-now.module.css';

interface Measured {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Two lanes from 0 to `most`: then as a hollow dot above, now as a filled one below, each with its error. */
export function ThenNow({
  then,
  now,
  most,
  label,
}: {
  readonly then: Measured;
  readonly now?: Measured | undefined;
  readonly most: number;
  /** The chart in a sentence. */
  readonly label: string;
}) {
  const at = (value: number) => `${(100 * Math.min(value, most)) / most}%`;
  const error = ({ low, high }: Measured) => ({
    left: at(low),
    width: at(Math.min(high, most) - Math.min(low, most)),
  });
  return (
    <div className={css.lane} role="img" aria-label={label} dir="ltr">
      <i className={css.errorThen} style={error(then)} />
      <i className={css.then} style={{ left: at(then.value) }} />
      {now && (
        <>
          <i className={css.errorNow} style={error(now)} />
          <i className={css.now} style={{ left: at(now.value) }} />
        </>
      )}
    </div>
  );
}
