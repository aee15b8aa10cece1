import { useState } from 'react';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/about-you.json';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import layout from '../../ui/layout.module.css';

const words = text.steps.activities;
const ids = ['activity-1', 'activity-2'] as const;

/** Two activities of the person's own choice; at least one, or the step is left. */
export function ActivitiesStep({ onDone }: { readonly onDone: () => void }) {
  const { state, append } = useRecord();
  const known = (id: string) => state.activities.find((one) => one.activityId === id)?.name ?? '';
  const [first, setFirst] = useState(known(ids[0]));
  const [second, setSecond] = useState(known(ids[1]));
  const [tried, setTried] = useState(false);
  const named = [
    { activityId: ids[0], name: first.trim() },
    { activityId: ids[1], name: second.trim() },
  ].filter(({ name }) => name !== '');

  function goOn() {
    setTried(true);
    if (named.length === 0) return;
    const changed = named.filter(({ activityId, name }) => known(activityId) !== name);
    if (changed.length > 0)
      void append(...changed.map((activity) => ({ kind: 'activity-named' as const, ...activity })));
    onDone();
  }

  return (
    <>
      <Field
        label={words.first}
        hint={words.hint}
        value={first}
        onChange={setFirst}
        error={tried && named.length === 0 ? words.empty : undefined}
      />
      <Field label={words.second} value={second} onChange={setSecond} />
      <div className={`${layout.stack} ${layout.push}`}>
        <Button look="main" wide onClick={goOn}>
          {text.finish}
        </Button>
        <Button look="quiet" wide onClick={onDone}>
          {text.skip}
        </Button>
      </div>
    </>
  );
}
