import { MoonStar } from 'lucide-react';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { Title } from '../../ui/page.tsx';

/** The time cannot be trusted: it is kept, and not counted. */
export function SleptView({
  heldS,
  onAgain,
  onLeave,
}: {
  readonly heldS: number;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}) {
  return (
    <>
      <MoonStar aria-hidden size={40} />
      <Title meta={fill(text.slept.until, { seconds: Math.floor(heldS) })} lead={text.slept.words}>
        {text.slept.title}
      </Title>
      <div className={layout.push}>
        <Buttons stacked>
          <Button look="main" onClick={onAgain}>
            {text.slept.again}
          </Button>
          <Button onClick={onLeave}>{text.slept.leave}</Button>
        </Buttons>
      </div>
    </>
  );
}
