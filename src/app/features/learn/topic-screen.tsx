import { useLocation, useParams } from 'wouter';
import loadText from '../../text/en/exercise-load.json';
import text from '../../text/en/learn.json';
import { ButtonLink } from '../../ui/button.tsx';
import { ChoiceLink } from '../../ui/choice-card.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Claims } from './claims.tsx';
import { GroupList } from './group-list.tsx';
import { OtherSigns } from './other-signs.tsx';
import { ReliefList } from './relief-list.tsx';
import { topicNamed } from './topics.ts';

/** One topic: what is known, then what belongs to it. */
export default function TopicScreen() {
  const { topic = '' } = useParams<{ topic: string }>();
  const [, go] = useLocation();
  const id = topicNamed(topic);
  const toLearn = () => go('/learn');
  if (!id)
    return (
      <FlowPage title={text.unknownTitle} where={text.title} onBack={toLearn}>
        <Title lead={text.unknownBody}>{text.unknownTitle}</Title>
        <ButtonLink look="main" wide to="/learn">
          {text.toLearn}
        </ButtonLink>
      </FlowPage>
    );
  const { title, lead, claims } = text.topics[id];
  return (
    <FlowPage title={title} where={text.title} onBack={toLearn}>
      <Title lead={lead}>{title}</Title>
      <Claims claims={claims} />
      {id === 'hurt' && <OtherSigns />}
      {id === 'exercises' && (
        <>
          <ChoiceLink to="/learn/exercise-loads" title={loadText.listTitle} note={loadText.listNote} />
          <GroupList />
        </>
      )}
      {id === 'relief' && <ReliefList />}
    </FlowPage>
  );
}
