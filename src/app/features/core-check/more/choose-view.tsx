import type { MoreChoice } from '#library';
import { ChoiceCard } from '../../../ui/choice-card.tsx';
import { Title } from '../../../ui/page.tsx';
import css from '../core-check.module.css';

/** Which of the answers fits. */
export function ChooseView({
  test,
  onChoose,
}: {
  readonly test: MoreChoice;
  readonly onChoose: (value: number) => void;
}) {
  return (
    <>
      <Title meta={test.name}>{test.question}</Title>
      <div className={css.cards}>
        {test.options.map(({ value, text }) => (
          <ChoiceCard key={value} title={text} onChoose={() => onChoose(value)} />
        ))}
      </div>
    </>
  );
}
