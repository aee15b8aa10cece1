import type { HappeningOf } from '#record';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ChoiceCard } from '../../ui/choice-card.tsx';
import layout from '../../ui/layout.module.css';
import { Title } from '../../ui/page.tsx';
import css from './core-check.module.css';

export type Ended = HappeningOf<'core-test-done'>['ended'];

const reasons = ['tired', 'pain', 'leg-symptoms', 'slip', 'interrupted'] as const;

/** What ended it decides whether it says anything about the muscles. */
export function EndedView({
  heldS,
  onChoose,
}: {
  readonly heldS: number;
  readonly onChoose: (ended: Ended) => void;
}) {
  return (
    <>
      <Title lead={fill(text.ended.held, { seconds: Math.round(heldS) })}>{text.ended.title}</Title>
      <div className={css.cards}>
        {reasons.map((reason) => (
          <ChoiceCard key={reason} {...text.ended.choices[reason]} onChoose={() => onChoose(reason)} />
        ))}
      </div>
    </>
  );
}

/** A new feeling in a leg goes to the danger questions before anything else. */
export function LegView({ next }: { readonly next: string }) {
  return (
    <>
      <Title lead={text.leg.words}>{text.leg.title}</Title>
      <p className={layout.meta}>{text.leg.notCounted}</p>
      <div className={layout.push}>
        <ButtonLink look="main" wide to={next}>
          {text.leg.go}
        </ButtonLink>
      </div>
    </>
  );
}
