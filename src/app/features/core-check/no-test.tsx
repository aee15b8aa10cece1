import { useLocation } from 'wouter';
import text from '../../text/en/core-check.json';
import { ButtonLink } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { FlowPage, Title } from '../../ui/page.tsx';

/** A test that is unknown or does not suit; the list knows which do. */
export function NoTest({
  title,
  words,
  list = '/core',
}: {
  readonly title: string;
  readonly words?: string;
  /** The list it would stand in. */
  readonly list?: string;
}) {
  const [, go] = useLocation();
  return (
    <FlowPage title={title} where={text.where} onClose={() => go(list)}>
      <Title lead={words}>{title}</Title>
      <div className={layout.push}>
        <ButtonLink look="main" wide to={list}>
          {text.how.toList}
        </ButtonLink>
      </div>
    </FlowPage>
  );
}
