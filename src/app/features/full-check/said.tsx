import { Dot, Minus, Plus } from 'lucide-react';
import type { FitReason } from '#care';
import text from '../../text/en/full-check.json';
import layout from '../../ui/layout.module.css';
import css from './full-check.module.css';

const words = text.result;
const sides = {
  for: { title: words.speaksFor, spoken: words.for, Icon: Plus },
  against: { title: words.speaksAgainst, spoken: words.against, Icon: Minus },
  neither: { title: words.saysLittle, spoken: words.either, Icon: Dot },
} as const;

/** What was said for and against a pattern, side by side with its sign. */
export function Said({
  because,
  titled,
}: {
  readonly because: readonly FitReason[];
  readonly titled?: boolean;
}) {
  return (['for', 'against', 'neither'] as const).map((side) => {
    const reasons = because.filter(({ speaks }) => speaks === side);
    const { title, spoken, Icon } = sides[side];
    return (
      reasons.length > 0 && (
        <div key={side} className={css.part}>
          {titled && <h3>{title}</h3>}
          <ul className={css.said}>
            {reasons.map(({ text: sentence }) => (
              <li key={sentence}>
                <Icon aria-hidden size={20} className={side === 'for' ? css.for : undefined} />
                <span>
                  <span className={layout.hidden}>{spoken} </span>
                  {sentence}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )
    );
  });
}
