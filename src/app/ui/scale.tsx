import { useId } from 'react';
import css from './scale.module.css';

const marks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A 0–10 scale: two rows of six, the last cell leaves it open. Never coloured by severity. */
export function Scale({
  legend,
  value,
  onPick,
  skip,
  onSkip,
  low,
  high,
  meaning,
  quietLegend,
}: {
  readonly legend: string;
  readonly value?: number | undefined;
  readonly onPick: (value: number) => void;
  /** Words of the last cell, e.g. "Skip" or "Later". */
  readonly skip?: string;
  readonly onSkip?: () => void;
  readonly low: string;
  readonly high: string;
  /** A sentence that says what the picked number means. */
  readonly meaning?: string | undefined;
  /** The legend is read out but not shown, because a heading already says it. */
  readonly quietLegend?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={css.scale}>
      <legend className={quietLegend ? css.quiet : css.legend}>{legend}</legend>
      <div className={css.cells}>
        {marks.map((mark) => (
          <label key={mark} className={css.cell}>
            <input
              type="radio"
              name={name}
              value={mark}
              checked={value === mark}
              onChange={() => onPick(mark)}
            />
            <span>{mark}</span>
          </label>
        ))}
        {skip && (
          <button type="button" className={css.skip} onClick={onSkip}>
            {skip}
          </button>
        )}
      </div>
      <p className={css.ends}>
        <span>{low}</span>
        <span>{high}</span>
      </p>
      <p className={css.meaning} aria-live="polite">
        {meaning}
      </p>
    </fieldset>
  );
}
