import { Card } from '../../ui/card.tsx';
import css from './learn.module.css';

/** A list of short lines under its heading. */
export function ConditionLines({
  id,
  title,
  lines,
}: {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}) {
  return (
    <Card labelledBy={id}>
      <h2 id={id}>{title}</h2>
      <ul className={css.signs}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
