import { useId, useState } from 'react';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/today.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { Scale } from '../../ui/scale.tsx';
import { useToast } from '../../ui/toast.tsx';

/** One number a day, without a form. */
export function HowIsYourBack({ today }: { readonly today: string }) {
  const { state, append } = useRecord();
  const toast = useToast();
  const heading = useId();
  const [later, setLater] = useState(false);
  if (later) return null;
  const noted = state.checkIns.findLast(
    ({ localDay, painNow }) => localDay === today && painNow !== undefined,
  )?.painNow;

  async function note(painNow: number) {
    const result = await append({ kind: 'checked-in', painNow, activities: [] });
    if (result.ok) toast({ words: text.saved });
  }

  return (
    <Card labelledBy={heading}>
      <h2 id={heading}>{text.howIsYourBack}</h2>
      <Scale
        legend={text.painNow}
        quietLegend
        value={noted}
        onPick={(pain) => void note(pain)}
        low={text.painLow}
        high={text.painHigh}
        meaning={noted === undefined ? undefined : fill(text.painNoted, { pain: noted })}
        {...(noted === undefined && { skip: text.later, onSkip: () => setLater(true) })}
      />
    </Card>
  );
}
