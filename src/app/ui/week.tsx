import { Check } from 'lucide-react';
import css from './week.module.css';

/** Seven circles: done, rest, today. A missed day looks like a rest day. */
export function Week({
  days,
}: {
  readonly days: readonly {
    readonly day: string;
    readonly letter: string;
    readonly done: boolean;
    readonly today: boolean;
    readonly label: string;
  }[];
}) {
  return (
    <ol className={css.week}>
      {days.map(({ day, letter, done, today, label }) => (
        <li key={day} className={today ? css.today : undefined}>
          <span aria-hidden="true">{letter}</span>
          <i className={done ? css.done : css.rest} role="img" aria-label={label}>
            {done && <Check aria-hidden size={18} />}
          </i>
        </li>
      ))}
    </ol>
  );
}
