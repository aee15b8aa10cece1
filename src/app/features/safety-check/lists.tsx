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

/** Facts to tick. What is not ticked is no; not sure asks which of the others are doubted. */
export function PickList({
  group,
  flags,
  ticked: before,
  onGo,
  onDoubt,
}: {
  readonly group: string;
  readonly flags: readonly string[];
  readonly ticked: readonly string[];
  readonly onGo: (ticked: readonly string[]) => void;
  readonly onDoubt: (ticked: readonly string[]) => void;
}) {
  const [ticked, setTicked] = useState(before);
  const { title, detail, why } = groupText(group);
  return (
    <>
      <Asked title={title} detail={detail} />
      <Settling className={css.ticks}>
        <Ticks name={group} legend={detail} flags={flags} ticked={ticked} onTick={setTicked} />
        <div className={css.after}>
          <Button look="main" wide onClick={() => onGo(ticked)}>
            {ticked.length === 0
              ? text.pickNone
              : ticked.length === 1
                ? text.pickOne
                : fill(text.pickSome, { count: ticked.length })}
          </Button>
          <Button look="quiet" wide onClick={() => onDoubt(ticked)}>
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

/** Which facts of a list are doubted, each with how to tell; what is left unticked here is no. */
export function DoubtList({
  group,
  flags,
  picked: before,
  onGo,
}: {
  readonly group: string;
  readonly flags: readonly string[];
  readonly picked: readonly string[];
  readonly onGo: (doubted: readonly string[]) => void;
}) {
  const [doubted, setDoubted] = useState(before);
  return (
    <>
      <Asked title={text.doubt.title} detail={text.doubt.detail} />
      <Settling className={css.ticks}>
        <Ticks
          name={group}
          legend={text.doubt.detail}
          flags={flags}
          ticked={doubted}
          onTick={setDoubted}
          noteOf={(flag) => redFlagById(flag).howToTell ?? redFlagById(flag).detail}
        />
        <div className={css.after}>
          <Button look="main" wide onClick={() => onGo(doubted)}>
            {doubted.length === 0 ? text.doubt.none : text.doubt.go}
          </Button>
        </div>
      </Settling>
    </>
  );
}

function Asked({ title, detail }: { readonly title: string; readonly detail: string }) {
  return (
    <div className={css.asked}>
      <h1>{title}</h1>
      <p className={css.lead}>{detail}</p>
    </div>
  );
}

function Ticks({
  name,
  legend,
  flags,
  ticked,
  onTick,
  noteOf,
}: {
  readonly name: string;
  readonly legend: string;
  readonly flags: readonly string[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
  readonly noteOf?: (flag: string) => string | undefined;
}) {
  return (
    <>
      <legend className={css.quietly}>{legend}</legend>
      {flags.map((flag) => (
        <PickCard
          key={flag}
          many
          name={name}
          value={flag}
          title={redFlagById(flag).briefly}
          note={noteOf?.(flag)}
          picked={ticked.includes(flag)}
          onPick={(picked) => onTick(picked ? [...ticked, flag] : ticked.filter((other) => other !== flag))}
        />
      ))}
    </>
  );
}
