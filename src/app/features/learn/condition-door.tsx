import type { BackCondition } from '#library';
import text from '../../text/en/learn-conditions.json';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import css from './learn.module.css';

const tones = {
  emergency: 'urgent',
  'same-day': 'attention',
  'within-days': 'attention',
  routine: 'plain',
  'self-manage': 'plain',
} as const;

/** How soon somebody should look at it, and what would make it sooner. */
export function ConditionDoor({ door }: { readonly door: BackCondition['door'] }) {
  const { urgency } = door;
  return (
    <>
      <Callout tone={tones[urgency]} title={text.doors[urgency]}>
        <p>{door.text}</p>
        <p className={css.sooner}>
          <b>{urgency === 'emergency' ? text.alsoCounts : text.soonerIf}</b>
        </p>
        <p>{door.soonerIf}</p>
      </Callout>
      {(urgency === 'emergency' || urgency === 'same-day') && (
        <ButtonLink look="urgent" wide to="/get-help">
          {text.help}
        </ButtonLink>
      )}
    </>
  );
}
