import type { CheckValue } from '#care';
import { optionsOf, type Question } from '#library';
import text from '../../text/en/full-check.json';
import asking from '../../ui/asking.module.css';
import { ChoiceCard } from '../../ui/choice-card.tsx';
import { Settling } from '../../ui/settling.tsx';
import { NumberAnswer } from './number-answer.tsx';
import { TickAnswer } from './tick-answer.tsx';

/** One question; every kind can be answered with not sure, and a number can be left open. */
export function QuestionView({
  question,
  given,
  onAnswer,
  onPass,
}: {
  readonly question: Question;
  readonly given: CheckValue | undefined;
  readonly onAnswer: (value: CheckValue) => void;
  readonly onPass: () => void;
}) {
  return (
    <>
      <div className={asking.asked}>
        <h1>{question.question}</h1>
        {question.detail && <p className={asking.lead}>{question.detail}</p>}
      </div>
      {question.kind === 'whole-number' && (
        <NumberAnswer question={question} given={given} onAnswer={onAnswer} onPass={onPass} />
      )}
      {question.kind === 'many-of' && <TickAnswer question={question} given={given} onAnswer={onAnswer} />}
      {(question.kind === 'one-of' || question.kind === 'yes-no') && (
        <Settling className={asking.answers}>
          {optionsOf(question).map(({ code, text: option }) => (
            <ChoiceCard
              key={code}
              title={code === 'unsure' ? text.unsure : option}
              {...(given === code && { note: text.yourAnswer })}
              onChoose={() => onAnswer(code)}
            />
          ))}
        </Settling>
      )}
    </>
  );
}
