import { ClipboardList, LifeBuoy } from 'lucide-react';
import { useRecord } from './record-provider.tsx';
import { dayInWords } from './text/days.ts';
import text from './text/en/what-it-is-like.json';
import { fill } from './text/fill.ts';
import { ChoiceLink } from './ui/choice-card.tsx';

const like = <ClipboardList aria-hidden size={28} />;

/** The way to the full check, or to what it said and its safety-net card. */
export function WhatItIsLike() {
  const last = useRecord().state.fullChecks.findLast(({ judged }) => judged !== undefined);
  if (!last?.judged)
    return <ChoiceLink to="/full-check" icon={like} title={text.offer} note={text.offerNote} />;
  return (
    <>
      <ChoiceLink
        to="/full-check/result"
        icon={like}
        title={text.result}
        note={fill(text.resultNote, { day: dayInWords(last.judged.localDay) })}
      />
      <ChoiceLink
        to="/full-check/card"
        icon={<LifeBuoy aria-hidden size={28} />}
        title={text.card}
        note={text.cardNote}
      />
    </>
  );
}
