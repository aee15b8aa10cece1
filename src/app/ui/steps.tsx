import css from './steps.module.css';

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
      {Array.from({ length: of }, (_, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars have no other identity
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
      {Array.from({ length: of }, (_, dot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots have no other identity
        <i key={dot} className={dot < now ? css.done : dot === now ? css.now : undefined} />
      ))}
    </div>
  );
}
