import css from './week-bars.module.css';

export interface WeekBar {
  readonly id: string;
  readonly count: number;
  /** Stands below the week where there is room. */
  readonly name: string;
}

const wholeRem = 5.25;

/** How often in each week: a bar and its number; a week with none keeps its place. */
export function WeekBars({ weeks, label }: { readonly weeks: readonly WeekBar[]; readonly label: string }) {
  const most = Math.max(1, ...weeks.map(({ count }) => count));
  const few = weeks.length <= 4;
  return (
    <div className={css.chart} role="img" aria-label={label} dir="ltr">
      {weeks.map(({ id, count, name }, place) => (
        <div key={id} className={css.week}>
          <div className={css.column}>
            <b>{count}</b>
            {count > 0 && <i style={{ blockSize: `${(wholeRem * count) / most}rem` }} />}
          </div>
          <div className={few ? css.few : css.name}>
            {(few || isNamed(place, weeks.length)) && (
              <span className={place === weeks.length - 1 ? css.last : undefined}>{name}</span>
            )}
          </div>
        </div>
      ))}
    </div>
  );
}

/** Of many the first and the last, and one between them where there is room. */
function isNamed(place: number, of: number): boolean {
  return place === 0 || place === of - 1 || (of > 8 && place === Math.floor((of - 1) / 2));
}
