import { useLocation } from 'wouter';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/full-check.json';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { dangerFirstPath, fullCheckPath, resultPath } from './full-check-path.ts';
import { Lines } from './lines.tsx';

const words = text.intro;

/** What the check is, how long it takes, and what it is not. */
export function Intro({ ready }: { readonly ready: boolean }) {
  const { state } = useRecord();
  const [, go] = useLocation();
  return (
    <FlowPage title={words.title} where={text.where} onClose={() => go('/')}>
      <Title lead={words.lead}>{words.title}</Title>
      <p>{ready ? words.ready : words.danger}</p>
      <Lines lines={words.points} />
      <Buttons stacked>
        {ready ? (
          <ButtonLink look="main" wide to={fullCheckPath({ begin: '' })}>
            {words.start}
          </ButtonLink>
        ) : (
          <ButtonLink look="main" wide to={dangerFirstPath}>
            {words.startDanger}
          </ButtonLink>
        )}
        {state.fullChecks.some(({ judged }) => judged) ? (
          <ButtonLink wide to={resultPath}>
            {words.last}
          </ButtonLink>
        ) : (
          <ButtonLink look="quiet" wide to="/">
            {words.later}
          </ButtonLink>
        )}
      </Buttons>
    </FlowPage>
  );
}
