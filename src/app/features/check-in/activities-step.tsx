import { ownActivityIds } from '#care';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/check-in.json';
import { Button } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { Scale } from '../../ui/scale.tsx';
import type { RunningCheckIn } from './use-check-in.ts';

/** A score for each activity of the person's own choice; any may be left out. */
export function ActivitiesStep({
  checkIn: { answers, score },
  onSave,
  onAdd,
}: {
  readonly checkIn: RunningCheckIn;
  readonly onSave: () => void;
  readonly onAdd: () => void;
}) {
  const { activities } = useRecord().state;
  return (
    <>
      {activities.map(({ activityId, name }) => (
        <Scale
          key={activityId}
          legend={name}
          value={answers.scores[activityId]}
          onPick={(picked) => score(activityId, picked)}
          low={text.activities.low}
          high={text.activities.high}
        />
      ))}
      <div className={`${layout.stack} ${layout.push}`}>
        <Button look="main" wide onClick={onSave}>
          {text.save}
        </Button>
        {activities.length < ownActivityIds.length && (
          <Button look="quiet" wide onClick={onAdd}>
            {text.activities.add}
          </Button>
        )}
      </div>
    </>
  );
}
