import type { Because } from '#care';
import type { ReliefTechnique } from '#library';
import text from '../../text/en/relief.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { ReliefFigure } from './relief-figure.tsx';

/** This one is not for the person, by the list just read or by what was told before: the gentlest other is offered. */
export function NotView({
  other,
  because,
  onClose,
}: {
  readonly other: ReliefTechnique | undefined;
  /** What was told before; none when the list ruled it out. */
  readonly because?: Because | undefined;
  readonly onClose: () => void;
}) {
  const title = because ? text.notForYou : text.not.title;
  return (
    <FlowPage title={title} where={text.title} onClose={onClose}>
      <Title lead={because ? because.map((reason) => reason.text).join(' ') : text.not.body}>{title}</Title>
      {because && <p>{text.notForYouNote}</p>}
      {other && <ReliefFigure technique={other} />}
      <Buttons stacked>
        {other && (
          <ButtonLink to={`/relief/${other.id}`} look="main">
            {fill(text.not.other, { name: other.name })}
          </ButtonLink>
        )}
        <ButtonLink to="/relief">{text.not.all}</ButtonLink>
      </Buttons>
    </FlowPage>
  );
}
