import { useLocation } from 'wouter';
import text from '../../text/en/core-check.json';
import { ButtonLink } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { FlowPage, Title } from '../../ui/page.tsx';

/** A test that is unknown or does not suit; the list knows which do. */
export function NoTest({ title, words }: { readonly title: string; readonly words?: string }) {
  const [, go] = useLocation();
  return (
    <FlowPage title={title} where={text.where} onClose={() => go('/core')}>
      <Title lead={words}>{title}</Title>
      <div className={layout.push}>
        <ButtonLink look="main" wide to="/core">
          {text.how.toList}
        </ButtonLink>
      </div>
    </FlowPage>
  );
}
