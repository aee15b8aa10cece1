import { type AnswerProblem, checkQuestionById } from '#care';
import text from '../../text/en/full-check.json';
import { ChoiceCard } from '../../ui/choice-card.tsx';
import { Title } from '../../ui/page.tsx';

const words = text.clash;

/** Two answers that cannot both be true: either can be changed. */
export function ClashView({
  clash,
  onChange,
}: {
  readonly clash: AnswerProblem;
  readonly onChange: (id: string) => void;
}) {
  const both = [clash.item, clash.against].flatMap((id) => (id && checkQuestionById(id)) || []);
  return (
    <>
      <Title lead={words.lead}>{words.title}</Title>
      {both.map(({ id, question }) => (
        <ChoiceCard key={id} title={question} note={words.change} onChoose={() => onChange(id)} />
      ))}
    </>
  );
}
