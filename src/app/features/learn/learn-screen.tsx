import { ChevronRight } from 'lucide-react';
import { Link } from 'wouter';
import { coreTestById, exerciseById, reliefTechniqueById } from '#library';
import type { Motion } from '#motion';
import { StillFigure, type StillFigureProps } from '../../figure/still-figure.tsx';
import text from '../../text/en/learn.json';
import conditionText from '../../text/en/learn-conditions.json';
import { ChoiceLink } from '../../ui/choice-card.tsx';
import { PlacePage, Title } from '../../ui/page.tsx';
import { WhatItIsLike } from '../../what-it-is-like.tsx';
import css from './learn.module.css';
import { type TopicId, topicIds } from './topics.ts';

type Shown = { readonly motion: Motion } & Pick<StillFigureProps, 'glow'>;

/** What stands beside a topic's name. */
const figures: Readonly<Record<TopicId, Shown | undefined>> = {
  back: exerciseById('hip-hinge'),
  hurt: coreTestById('single-leg-stance'),
  exercises: exerciseById('bird-dog'),
  relief: reliefTechniqueById('calves-on-chair'),
};

export default function LearnScreen() {
  return (
    <PlacePage title={text.title}>
      <Title lead={text.lead}>{text.title}</Title>
      <ul className={css.topics} aria-label={text.topicsList}>
        {topicIds.map((id) => (
          <li key={id}>
            <Topic id={id} />
          </li>
        ))}
      </ul>
      <WhatItIsLike />
      <ChoiceLink to="/learn/conditions" title={conditionText.title} note={conditionText.note} />
      <ChoiceLink to="/about" title={text.about} note={text.aboutNote} />
    </PlacePage>
  );
}

function Topic({ id }: { readonly id: TopicId }) {
  const { title, note } = text.topics[id];
  const shown = figures[id];
  return (
    <Link href={`/learn/${id}`} className={css.topic}>
      <span className={css.thumb}>
        {shown && <StillFigure motion={shown.motion} glow={shown.glow ?? 'none'} detail="thumb" />}
      </span>
      <span className={css.words}>
        <b>{title}</b>
        <span>{note}</span>
      </span>
      <ChevronRight aria-hidden />
    </Link>
  );
}
