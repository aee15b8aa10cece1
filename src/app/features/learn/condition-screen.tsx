import { useLocation, useParams } from 'wouter';
import { conditionById } from '#library';
import text from '../../text/en/learn-conditions.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Evidence } from './claims.tsx';
import { ConditionDoor } from './condition-door.tsx';
import { ConditionLines } from './condition-lines.tsx';
import { ConditionOptions } from './condition-options.tsx';
import { ConditionUnknown } from './condition-unknown.tsx';
import { ConditionPicture } from './picture/condition-picture.tsx';

/** One condition: what it is, how it goes, what is tried, what to ask, and how soon. */
export default function ConditionScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const [, go] = useLocation();
  const condition = conditionById(id);
  if (!condition) return <ConditionUnknown />;
  const { name, otherNames, whatItIs, door } = condition;
  return (
    <FlowPage title={name} where={text.title} onBack={() => go('/learn/conditions')}>
      <Title lead={whatItIs}>{name}</Title>
      <ConditionDoor door={door} />
      <Card labelledBy="body">
        <p>{fill(text.also, { names: otherNames.join(', ') })}</p>
        <h2 id="body">{text.inTheBody}</h2>
        <ConditionPicture picture={condition.picture} />
        <p>{condition.inTheBody}</p>
        <h2>{text.usualCourse}</h2>
        <p>{condition.usualCourse}</p>
        <Evidence ids={condition.evidence} />
      </Card>
      <ConditionLines id="shows" title={text.howItShows} lines={condition.howItShows} />
      <ConditionLines id="helps" title={text.whatHelps} lines={condition.whatHelps} />
      <ConditionOptions options={condition.options} />
      <ConditionLines id="ask" title={text.questions} lines={condition.questions} />
    </FlowPage>
  );
}
