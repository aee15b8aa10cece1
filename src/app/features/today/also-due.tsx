import { Activity, Timer } from 'lucide-react';
import type { Step } from '#care';
import text from '../../text/en/today.json';
import { ChoiceLink } from '../../ui/choice-card.tsx';
import { goalOf, isOther } from './step-card.tsx';

/** What is due as well and can wait: never a filled button. */
export function AlsoDue({ steps }: { readonly steps: readonly Step[] }) {
  return steps
    .filter(isOther)
    .map((step) => (
      <ChoiceLink
        key={step.kind}
        to={goalOf(step)}
        icon={step.kind === 'check-in' ? <Activity aria-hidden size={28} /> : <Timer aria-hidden size={28} />}
        title={text.steps[step.kind].title}
        note={text.steps[step.kind].body}
      />
    ));
}
