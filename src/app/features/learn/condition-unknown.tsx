import { useLocation } from 'wouter';
import text from '../../text/en/learn-conditions.json';
import { ButtonLink } from '../../ui/button.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';

/** For an address that names nothing, such as one from a newer version. */
export function ConditionUnknown() {
  const [, go] = useLocation();
  return (
    <FlowPage title={text.unknownTitle} where={text.title} onBack={() => go('/learn/conditions')}>
      <Title lead={text.unknownBody}>{text.unknownTitle}</Title>
      <ButtonLink look="main" wide to="/learn/conditions">
        {text.toList}
      </ButtonLink>
    </FlowPage>
  );
}
