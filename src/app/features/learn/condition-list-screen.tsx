import { useLocation } from 'wouter';
import { type BackCondition, conditions, treatments } from '#library';
import text from '../../text/en/learn-conditions.json';
import { ChoiceLink } from '../../ui/choice-card.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Why } from '../../ui/why.tsx';
import css from './learn.module.css';

const parts: readonly {
  readonly title: string;
  readonly doors: readonly BackCondition['door']['urgency'][];
}[] = [
  { title: text.usual, doors: ['self-manage', 'routine'] },
  { title: text.soon, doors: ['within-days', 'same-day'] },
  { title: text.emergency, doors: ['emergency'] },
];

/** Every source of back pain there is a page on, the ones that can wait first. */
export default function ConditionListScreen() {
  const [, go] = useLocation();
  return (
    <FlowPage title={text.title} onBack={() => go('/learn')}>
      <Title lead={text.lead}>{text.title}</Title>
      {parts.map(({ title, doors }) => (
        <section key={title} className={css.part} aria-label={title}>
          <h2>{title}</h2>
          {conditions
            .filter(({ door }) => doors.includes(door.urgency))
            .map(({ id, name, otherNames }) => (
              <ChoiceLink
                key={id}
                to={`/learn/conditions/${id}`}
                title={name}
                note={otherNames.slice(0, 2).join(', ')}
              />
            ))}
        </section>
      ))}
      <Why title={text.treatments} solo later>
        <div className={css.part}>
          {treatments.map(({ id, name, otherNames }) => (
            <ChoiceLink key={id} to={`/learn/treatments/${id}`} title={name} note={otherNames[0]} />
          ))}
        </div>
      </Why>
    </FlowPage>
  );
}
