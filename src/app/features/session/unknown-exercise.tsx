import text from '../../text/en/session.json';
import { Button } from '../../ui/button.tsx';
import { Title } from '../../ui/page.tsx';

/** A plan from a newer version can name an exercise that this one cannot show. */
export function UnknownExercise({ onLeaveOut }: { readonly onLeaveOut: () => void }) {
  return (
    <>
      <Title lead={text.unknown.body}>{text.unknown.title}</Title>
      <Button look="main" floor wide onClick={onLeaveOut}>
        {text.unknown.action}
      </Button>
    </>
  );
}
