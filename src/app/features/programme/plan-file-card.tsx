import { useRef, useState } from 'react';
import { type PlanFileProblem, planAfterFile } from '#care';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/programme.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { useProgramme } from './use-programme.ts';

const words = text.file;
/** A plan is some hundred characters for each exercise. */
const largestBytes = 100_000;

/** Takes a plan that a clinician wrote as a file; one that is wrong is refused with its lines, and the plan stays. */
export function PlanFileCard() {
  const { state } = useRecord();
  const { takeFile } = useProgramme();
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly PlanFileProblem[]>();

  async function look(file: File) {
    const content = file.size > largestBytes ? '' : await file.text().catch(() => '');
    const after = planAfterFile(state.plan, content.replace(/^\uFEFF/, ''), state.person);
    setProblems(after.problems.length > 0 ? after.problems : undefined);
    if (after.problems.length === 0 && after.plan) takeFile(after.plan);
  }

  return (
    <Card labelledBy="plan-file">
      <h2 id="plan-file">{words.title}</h2>
      <p>{words.lead}</p>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.load}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void look(file);
        }}
      />
      <Button onClick={() => input.current?.click()}>{words.load}</Button>
      {problems && <RefusedFile problems={problems} />}
    </Card>
  );
}

export function RefusedFile({ problems }: { readonly problems: readonly PlanFileProblem[] }) {
  return (
    <Callout tone="attention" title={words.refused} live>
      <ul>
        {problems.map(({ line, field, text: why }) => (
          <li key={`${line} ${field} ${why}`}>
            {fill(words.line, { line, field: field || words.whole, why })}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
