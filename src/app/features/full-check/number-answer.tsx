import { useState } from 'react';
import { type CheckValue, refuseAnswers } from '#care';
import type { WholeNumber } from '#library';
import text from '../../text/en/full-check.json';
import { fill } from '../../text/fill.ts';
import asking from '../../ui/asking.module.css';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

/** A whole number, with a sentence beside one that cannot be. */
export function NumberAnswer({
  question,
  given,
  onAnswer,
  onPass,
}: {
  readonly question: WholeNumber;
  readonly given: CheckValue | undefined;
  readonly onAnswer: (value: number) => void;
  readonly onPass: () => void;
}) {
  const [typed, setTyped] = useState(typeof given === 'number' ? String(given) : '');
  const [refused, setRefused] = useState(false);
  const { id, min, max } = question;

  function goOn(): void {
    const value = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : Number.NaN;
    if (refuseAnswers({ [id]: value }).length === 0) onAnswer(value);
    else setRefused(true);
  }

  return (
    <form
      className={asking.ticks}
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <Field
        label={text.years}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setRefused(false);
        }}
        inputMode="numeric"
        maxLength={5}
        error={refused ? fill(text.wrongNumber, { min, max }) : undefined}
      />
      <div className={asking.after}>
        <Button type="submit" look="main" wide>
          {text.goOn}
        </Button>
        <Button look="quiet" wide onClick={onPass}>
          {text.pass}
        </Button>
      </div>
    </form>
  );
}
