import { Minus } from 'lucide-react';
import type { DeviceStage } from '#care';
import type { NotFor, ReliefTechnique } from '#library';
import text from '../../text/en/relief.json';
import { Button, Buttons } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { FlowPage, Title } from '../../ui/page.tsx';
import { RackNotes } from './rack-notes.tsx';
import css from './relief.module.css';
import { ReliefFigure } from './relief-figure.tsx';

/** Who must not lie like this; it has to be answered before anything else. */
export function WhoView({
  technique,
  stage,
  onNone,
  onOne,
  onClose,
}: {
  readonly technique: ReliefTechnique;
  /** How far this person is, where the way is a step on a device. */
  readonly stage?: DeviceStage;
  readonly onNone: () => void;
  readonly onOne: () => void;
  readonly onClose: () => void;
}) {
  const free = technique.notFor.length === 0;
  return (
    <FlowPage title={technique.name} where={text.title} onClose={onClose} wide>
      <div className={layout.split}>
        <ReliefFigure technique={technique} />
        <div className={css.panel}>
          <Title lead={technique.purpose}>{technique.name}</Title>
          {free ? (
            <p>{text.who.nobody}</p>
          ) : (
            <>
              <h2>{text.who.title}</h2>
              {technique.device ? (
                <>
                  <NotForList title={text.who.maker} notFor={technique.notFor.filter((who) => who.from)} />
                  <NotForList title={text.who.ours} notFor={technique.notFor.filter((who) => !who.from)} />
                </>
              ) : (
                <NotForList title={text.who.title} notFor={technique.notFor} quiet />
              )}
            </>
          )}
          {technique.device && stage && <RackNotes stage={stage} />}
          <Buttons stacked>
            <Button look="main" onClick={onNone}>
              {free ? text.who.goOn : text.who.none}
            </Button>
            {!free && <Button onClick={onOne}>{text.who.one}</Button>}
          </Buttons>
        </div>
      </div>
    </FlowPage>
  );
}

/** A list with a title; `quiet` when the title is read aloud only, as it stands above already. */
export function NotForList({
  title,
  notFor,
  quiet,
}: {
  readonly title: string;
  readonly notFor: readonly NotFor[];
  readonly quiet?: boolean;
}) {
  return (
    <div className={layout.stack}>
      {!quiet && <h3>{title}</h3>}
      <ul className={css.list} aria-label={title}>
        {notFor.map((who) => (
          <li key={who.text}>
            <Minus aria-hidden size={20} />
            {who.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
