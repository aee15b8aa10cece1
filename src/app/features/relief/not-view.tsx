import type { ReliefTechnique } from '#library';
import text from '../../text/en/relief.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { ReliefFigure } from './relief-figure.tsx';

/** This one is not for the person: the gentlest other is offered. */
export function NotView({
  other,
  onClose,
}: {
  readonly other: ReliefTechnique | undefined;
  readonly onClose: () => void;
}) {
  return (
    <FlowPage title={text.not.title} where={text.title} onClose={onClose}>
      <Title lead={text.not.body}>{text.not.title}</Title>
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
