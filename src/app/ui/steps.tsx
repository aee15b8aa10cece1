import css from './steps.module.css';

const countTo = (of: number): readonly number[] => Array.from({ length: of }, (_, place) => place);

/** A row of bars: how far along. */
export function Steps({
  done,
  of,
  label,
}: {
  readonly done: number;
  readonly of: number;
  readonly label: string;
}) {
  return (
    <div className={css.steps} role="img" aria-label={label}>
      {countTo(of).map((step) => (
        <i key={step} className={step < done ? css.done : undefined} />
      ))}
    </div>
  );
}

/** A row of dots: which hold of a set. `now` counts from 0. */
export function Dots({
  now,
  of,
  label,
}: {
  readonly now: number;
  readonly of: number;
  readonly label: string;
}) {
  return (
    <div className={css.dots} role="img" aria-label={label}>
      {countTo(of).map((dot) => (
        <i key={dot} className={dot < now ? css.done : dot === now ? css.now : undefined} />
      ))}
    </div>
  );
}
