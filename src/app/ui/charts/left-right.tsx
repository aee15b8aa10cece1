import css from './left-right.module.css';

interface Side {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Stands below the bar, e.g. "46 s ± 11". */
  readonly words: string;
}

/** Left and right back to back from the middle, on the same scale, each with its error. */
export function LeftRightChart({
  left,
  right,
  names,
  label,
}: {
  readonly left: Side;
  readonly right: Side;
  readonly names: { readonly left: string; readonly right: string };
  /** The chart in a sentence. */
  readonly label: string;
}) {
  const most = Math.max(left.high, right.high, 1);
  return (
    <div className={css.chart} role="img" aria-label={label} dir="ltr">
      <Half side={left} name={names.left} most={most} mirrored />
      <Half side={right} name={names.right} most={most} />
    </div>
  );
}

function Half({
  side,
  name,
  most,
  mirrored,
}: {
  readonly side: Side;
  readonly name: string;
  readonly most: number;
  readonly mirrored?: boolean;
}) {
  const share = (s: number) => `${(100 * s) / most}%`;
  const from = mirrored ? 'right' : 'left';
  return (
    <div className={mirrored ? css.left : css.right}>
      <span>{name}</span>
      <div className={css.lane}>
        <i className={css.bar} style={{ width: share(side.value), [from]: 0 }} />
        <i className={css.error} style={{ width: share(side.high - side.low), [from]: share(side.low) }} />
      </div>
      <b>{side.words}</b>
    </div>
  );
}
