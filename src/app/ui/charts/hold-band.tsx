import css from './hold-band.module.css';

/** Places 0 to 100 from left to right: the middle half as a band, the person as a dot with its range. */
export function HoldBand({
  place,
  label,
}: {
  readonly place: { readonly value: number; readonly low: number; readonly high: number };
  /** The chart in a sentence. */
  readonly label: string;
}) {
  return (
    <div className={css.track} role="img" aria-label={label}>
      <div className={css.inner}>
        <i className={css.half} />
        <i className={css.middle} />
        <i
          className={css.range}
          style={{ insetInlineStart: `${place.low}%`, inlineSize: `${place.high - place.low}%` }}
        />
        <i className={css.dot} style={{ insetInlineStart: `${place.value}%` }} />
      </div>
    </div>
  );
}

/** The same scale in seconds, where only a mean is known: a tick for the mean, a dot with its error. */
export function HoldBesideMean({
  hold,
  meanS,
  mostS,
  label,
}: {
  readonly hold: { readonly value: number; readonly low: number; readonly high: number };
  readonly meanS?: number | undefined;
  readonly mostS: number;
  readonly label: string;
}) {
  const at = (s: number) => `${(100 * Math.min(s, mostS)) / mostS}%`;
  return (
    <div className={css.track} role="img" aria-label={label}>
      <div className={css.inner}>
        {meanS !== undefined && <i className={css.middle} style={{ insetInlineStart: at(meanS) }} />}
        <i
          className={css.range}
          style={{
            insetInlineStart: at(hold.low),
            inlineSize: at(Math.min(hold.high, mostS) - Math.min(hold.low, mostS)),
          }}
        />
        <i className={css.dot} style={{ insetInlineStart: at(hold.value) }} />
      </div>
    </div>
  );
}

/** What band, dot and line mean. */
export function HoldBandKey({ band, dot }: { readonly band: string; readonly dot: string }) {
  return (
    <div className={css.key}>
      <span>
        <i className={css.keyBand} aria-hidden="true" />
        {band}
      </span>
      <span>
        <i className={css.keyDot} aria-hidden="true" />
        {dot}
      </span>
    </div>
  );
}
