import { Minus } from 'lucide-react';
import type { ReliefTechnique } from '#library';
import text from '../../text/en/relief.json';
import { Button, Buttons } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { FlowPage, Title } from '../../ui/page.tsx';
import css from './relief.module.css';
import { ReliefFigure } from './relief-figure.tsx';

/** Who must not lie like this; it has to be answered before anything else. */
export function WhoView({
  technique,
  onNone,
  onOne,
  onClose,
}: {
  readonly technique: ReliefTechnique;
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
            <section className={layout.stack} aria-labelledby="who">
              <h2 id="who">{text.who.title}</h2>
              <ul className={css.list}>
                {technique.notFor.map((who) => (
                  <li key={who.text}>
                    <Minus aria-hidden size={20} />
                    {who.text}
                  </li>
                ))}
              </ul>
            </section>
          )}
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
