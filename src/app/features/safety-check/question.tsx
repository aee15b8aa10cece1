import { Hand } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Answer } from '#care';
import { redFlagById } from '#library';
import text from '../../text/en/safety-check.json';
import css from '../../ui/asking.module.css';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ChoiceCard } from '../../ui/choice-card.tsx';
import { Sources } from '../../ui/reasons.tsx';
import { Settling } from '../../ui/settling.tsx';
import { Why } from '../../ui/why.tsx';

/** One danger question. "I am not sure" first shows how to tell; only then it is taken as an answer. */
export function Question({
  flag,
  onAnswer,
  onSkip,
}: {
  readonly flag: string;
  readonly onAnswer: (answer: Answer) => void;
  readonly onSkip: () => void;
}) {
  const [doubting, setDoubting] = useState(false);
  return (
    <QuestionView
      flag={flag}
      doubting={doubting}
      onAnswer={onAnswer}
      onDoubt={() => setDoubting(true)}
      onSkip={onSkip}
    />
  );
}

/** The question as it stands; `doubting` once "I am not sure" was touched. */
export function QuestionView({
  flag,
  doubting,
  onAnswer,
  onDoubt,
  onSkip,
}: {
  readonly flag: string;
  readonly doubting: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onDoubt: () => void;
  readonly onSkip: () => void;
}) {
  const { question, detail, howToTell, why, mayBeSkipped, evidence } = redFlagById(flag);
  const help = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (doubting) help.current?.focus();
  }, [doubting]);
  const showsHelp = doubting && howToTell !== undefined;
  return (
    <>
      <div className={css.asked}>
        <h1>{question}</h1>
        {detail && <p className={css.lead}>{detail}</p>}
      </div>
      {showsHelp && (
        <div ref={help} tabIndex={-1} className={css.help}>
          <Callout tone="attention" icon={<Hand aria-hidden />} title={text.tryThis} live>
            {howToTell}
          </Callout>
        </div>
      )}
      <Settling className={css.answers} of={doubting}>
        <ChoiceCard title={text.yes} onChoose={() => onAnswer('yes')} />
        <ChoiceCard title={text.no} onChoose={() => onAnswer('no')} />
        <ChoiceCard
          title={showsHelp ? text.stillUnsure : text.unsure}
          onChoose={() => (howToTell && !doubting ? onDoubt() : onAnswer('unsure'))}
        />
        {mayBeSkipped && (
          <Button look="quiet" onClick={onSkip}>
            {text.skip}
          </Button>
        )}
      </Settling>
      <div>
        {howToTell && !showsHelp && (
          <Why title={text.howToTell} solo>
            <p>{howToTell}</p>
          </Why>
        )}
        <Why title={text.why} solo={!howToTell || showsHelp}>
          <p>{why}</p>
          <Sources ids={evidence} />
        </Why>
      </div>
    </>
  );
}
