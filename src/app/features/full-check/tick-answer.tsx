import { useState } from 'react';
import type { CheckValue } from '#care';
import type { ManyOf } from '#library';
import text from '../../text/en/full-check.json';
import { fill } from '../../text/fill.ts';
import asking from '../../ui/asking.module.css';
import { Button } from '../../ui/button.tsx';
import { PickCard } from '../../ui/choice-card.tsx';
import { Settling } from '../../ui/settling.tsx';

/** Everything that is true can be ticked; none of them and not sure stand below. */
export function TickAnswer({
  question,
  given,
  onAnswer,
}: {
  readonly question: ManyOf;
  readonly given: CheckValue | undefined;
  readonly onAnswer: (value: readonly string[]) => void;
}) {
  const { id, options, alone } = question;
  const [ticked, setTicked] = useState(() =>
    options.map(({ code }) => code).filter((code) => typeof given === 'object' && given.includes(code)),
  );
  const none = ticked.length === 0;
  return (
    <Settling className={asking.ticks}>
      <legend className={asking.quietly}>{question.detail ?? question.question}</legend>
      {options.map(({ code, text: option }) => (
        <PickCard
          key={code}
          many
          name={id}
          value={code}
          title={option}
          picked={ticked.includes(code)}
          onPick={(picked) =>
            setTicked(picked ? [...ticked, code] : ticked.filter((other) => other !== code))
          }
        />
      ))}
      <div className={asking.after}>
        <Button look="main" wide onClick={() => onAnswer(none ? [alone.code] : ticked)}>
          {none
            ? alone.text
            : ticked.length === 1
              ? text.goOnOne
              : fill(text.goOnSome, { count: ticked.length })}
        </Button>
        <Button look="quiet" wide onClick={() => onAnswer([...ticked, 'unsure'])}>
          {text.unsure}
        </Button>
      </div>
    </Settling>
  );
}
