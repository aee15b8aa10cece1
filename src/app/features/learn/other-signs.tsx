import { stopSigns } from '#care';
import text from '../../text/en/learn.json';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import css from './learn.module.css';

const words = text.topics.hurt;

/** The signs that hurt and harm have nothing to do with. */
export function OtherSigns() {
  return (
    <Card labelledBy="signs">
      <h2 id="signs">{words.signsTitle}</h2>
      <ul className={css.signs}>
        {stopSigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <ButtonLink look="urgent" wide to="/get-help">
        {words.signsLink}
      </ButtonLink>
    </Card>
  );
}
