import { exerciseById } from '#library';
import text from '../../text/en/programme.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useProgramme } from './use-programme.ts';

/** What the person does not want, and the way back; nothing when there is none. */
export function ExcludedCard() {
  const { wishes, wish } = useProgramme();
  const left = wishes.excluded.flatMap((id) => exerciseById(id) ?? []);
  if (left.length === 0) return null;
  return (
    <Card labelledBy="excluded">
      <h2 id="excluded">{text.excluded.title}</h2>
      {left.map(({ id, name }) => (
        <Button key={id} onClick={() => wish({ excluded: wishes.excluded.filter((other) => other !== id) })}>
          {fill(text.excluded.back, { name: name.charAt(0).toLowerCase() + name.slice(1) })}
        </Button>
      ))}
    </Card>
  );
}
