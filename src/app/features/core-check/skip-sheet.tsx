import type { HappeningOf } from '#record';
import text from '../../text/en/core-check.json';
import { ChoiceCard } from '../../ui/choice-card.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import css from './core-check.module.css';

export type SkipReason = HappeningOf<'core-test-skipped'>['reason'];

const reasons = ['later', 'pain', 'position', 'caution'] as const;

/** Leaving a test out is fine; the reason decides what the profile says of it. */
export function SkipSheet({
  open,
  onSkip,
  onClose,
}: {
  readonly open: boolean;
  readonly onSkip: (reason: SkipReason) => void;
  readonly onClose: () => void;
}) {
  return (
    <Sheet open={open} title={text.skip.title} onClose={onClose}>
      <p>{text.skip.words}</p>
      <div className={css.cards}>
        {reasons.map((reason) => (
          <ChoiceCard key={reason} title={text.skip.reasons[reason]} onChoose={() => onSkip(reason)} />
        ))}
      </div>
    </Sheet>
  );
}
