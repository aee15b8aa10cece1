import { type SkipReason, stopSigns } from '#care';
import text from '../../text/en/session.json';
import { fill } from '../../text/fill.ts';
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import css from './session.module.css';
import { skipReasons } from './words.ts';

export type OpenSheet = 'leave' | 'skip' | 'signs';

export function LeaveSheet({
  open,
  done,
  total,
  onStay,
  onLeave,
  onEnd,
}: {
  readonly open: boolean;
  readonly done: number;
  readonly total: number;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onEnd: () => void;
}) {
  const body = done === 0 ? text.leave.none : fill(text.leave.some, { done, total });
  return (
    <Sheet open={open} title={text.leave.title} onClose={onStay}>
      <p>{body}</p>
      <Buttons>
        <Button onClick={onLeave}>{text.leave.leave}</Button>
        <Button look="main" onClick={onStay}>
          {text.goOn}
        </Button>
      </Buttons>
      <Button look="quiet" onClick={onEnd}>
        {text.leave.end}
      </Button>
    </Sheet>
  );
}

export function SkipSheet({
  open,
  onStay,
  onSkip,
}: {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onSkip: (reason: SkipReason) => void;
}) {
  return (
    <Sheet open={open} title={text.skip.title} onClose={onStay}>
      <p>{text.skip.body}</p>
      <div className={css.reasons}>
        {skipReasons.map((reason) => (
          <Button key={reason} onClick={() => onSkip(reason)}>
            {text.skip[reason]}
          </Button>
        ))}
      </div>
      <Button look="main" onClick={onStay}>
        {text.skip.stay}
      </Button>
    </Sheet>
  );
}

/** What ends a session at once, and the way to the questions and to help. */
export function SignsSheet({
  open,
  onStay,
  onCheck,
}: {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onCheck: () => void;
}) {
  return (
    <Sheet open={open} title={text.signs.title} onClose={onStay}>
      <ul className={css.signs}>
        {stopSigns.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <Buttons stacked>
        <Button look="main" onClick={onCheck}>
          {text.signs.check}
        </Button>
        <ButtonLink to="/get-help">{text.signs.help}</ButtonLink>
      </Buttons>
      <Button look="quiet" onClick={onStay}>
        {text.signs.none}
      </Button>
    </Sheet>
  );
}
