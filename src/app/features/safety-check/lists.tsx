import { useState } from 'react';
import { redFlagById } from '#library';
import text from '../../text/en/safety-check.json';
import { fill } from '../../text/fill.ts';
import css from '../../ui/asking.module.css';
import { Button } from '../../ui/button.tsx';
import { ChoiceCard, PickCard } from '../../ui/choice-card.tsx';
import { Settling } from '../../ui/settling.tsx';
import { Why } from '../../ui/why.tsx';
import { groupText } from './group-text.ts';

/** Several danger signs at once. None of them is no to each; yes or not sure goes through them one by one. */
export function AnyList({
  group,
  flags,
  onNone,
  onOpen,
}: {
  readonly group: string;
  readonly flags: readonly string[];
  readonly onNone: () => void;
  readonly onOpen: () => void;
}) {
  const { title, detail, why } = groupText(group);
  return (
    <>
      <div className={css.asked}>
        <h1>{title}</h1>
        <p className={css.detail}>{detail}</p>
      </div>
      <ul className={css.signs}>
        {flags.map((flag) => (
          <li key={flag}>{redFlagById(flag).briefly}</li>
        ))}
      </ul>
      <Settling className={css.answers}>
        <ChoiceCard title={text.anyNone} onChoose={onNone} />
        <ChoiceCard title={text.anyYes} onChoose={onOpen} />
        <ChoiceCard title={text.anyUnsure} note={text.anyUnsureNote} onChoose={onOpen} />
      </Settling>
      <Why title={text.why} solo>
        <p>{why}</p>
      </Why>
    </>
  );
}

/** Facts to tick. What is not ticked is no; not sure goes through them one by one. */
export function PickList({
  group,
  flags,
  ticked: before,
  onGo,
  onOpen,
}: {
  readonly group: string;
  readonly flags: readonly string[];
  readonly ticked: readonly string[];
  readonly onGo: (ticked: readonly string[]) => void;
  readonly onOpen: () => void;
}) {
  const [ticked, setTicked] = useState(before);
  const { title, detail, why } = groupText(group);
  return (
    <>
      <div className={css.asked}>
        <h1>{title}</h1>
        <p className={css.lead}>{detail}</p>
      </div>
      <Settling className={css.ticks}>
        <legend className={css.quietly}>{detail}</legend>
        {flags.map((flag) => (
          <PickCard
            key={flag}
            many
            name={group}
            value={flag}
            title={redFlagById(flag).briefly}
            picked={ticked.includes(flag)}
            onPick={(picked) =>
              setTicked(picked ? [...ticked, flag] : ticked.filter((other) => other !== flag))
            }
          />
        ))}
        <div className={css.after}>
          <Button look="main" wide onClick={() => onGo(ticked)}>
            {ticked.length === 0
              ? text.pickNone
              : ticked.length === 1
                ? text.pickOne
                : fill(text.pickSome, { count: ticked.length })}
          </Button>
          <Button look="quiet" wide onClick={onOpen}>
            {text.pickUnsure}
          </Button>
        </div>
      </Settling>
      <Why title={text.why} solo>
        <p>{why}</p>
      </Why>
    </>
  );
}
