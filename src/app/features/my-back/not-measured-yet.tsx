import { coreTestById } from '#library';
import { Figure } from '../../figure/figure.tsx';
import { Stage } from '../../figure/stage.tsx';
import text from '../../text/en/my-back.json';
import { ButtonLink } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { PlacePage, Title } from '../../ui/page.tsx';
import { WhatItIsLike } from '../../what-it-is-like.tsx';
import { SignsCard } from './signs-card.tsx';

/** Nothing to show yet: what will stand here, and the way to it. */
export function NotMeasuredYet({
  title,
  begun,
  none,
}: {
  readonly title: string;
  readonly begun: boolean;
  /** No test suits the person. */
  readonly none: boolean;
}) {
  const shown = coreTestById('side-bridge-left');
  return (
    <PlacePage title={title}>
      <Title lead={text.lead.none}>{title}</Title>
      {shown && (
        <Stage tag={shown.works}>
          <Figure motion={shown.motion} glow={shown.glow} playing />
        </Stage>
      )}
      <ButtonLink look="main" wide to="/core">
        {begun ? text.goOn : text.start}
      </ButtonLink>
      {none && (
        <ButtonLink wide to="/programme?make">
          {text.make}
        </ButtonLink>
      )}
      <SignsCard />
      <WhatItIsLike />
      <p className={layout.meta}>{text.honesty}</p>
    </PlacePage>
  );
}
