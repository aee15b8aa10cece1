import { useState } from 'react';
import { ownActivityIds } from '#care';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/check-in.json';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import layout from '../../ui/layout.module.css';

const words = text.name;

/** Names for the activities that have none yet. One that has scores keeps its name, or its course would mix two things. */
export function NameActivities({
  onNamed,
  onSkip,
}: {
  readonly onNamed: () => void;
  readonly onSkip: () => void;
}) {
  const { state, append } = useRecord();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const open = ownActivityIds.filter((id) => state.activities.every(({ activityId }) => activityId !== id));
  const named = open
    .map((activityId) => ({ activityId, name: (names[activityId] ?? '').trim() }))
    .filter(({ name }) => name !== '');

  function goOn() {
    setTried(true);
    if (named.length === 0) return;
    void append(...named.map((activity) => ({ kind: 'activity-named' as const, ...activity })));
    onNamed();
  }

  return (
    <>
      {open.map((id, place) => (
        <Field
          key={id}
          label={id === ownActivityIds[0] ? words.first : words.second}
          {...(place === 0 && { hint: words.hint })}
          value={names[id] ?? ''}
          onChange={(name) => setNames({ ...names, [id]: name })}
          error={place === 0 && tried && named.length === 0 ? words.empty : undefined}
        />
      ))}
      <div className={`${layout.stack} ${layout.push}`}>
        <Button look="main" wide onClick={goOn}>
          {words.next}
        </Button>
        {state.activities.length === 0 && (
          <Button look="quiet" wide onClick={onSkip}>
            {text.saveWithout}
          </Button>
        )}
      </div>
    </>
  );
}
