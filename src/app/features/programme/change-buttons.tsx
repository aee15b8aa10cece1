import { useState } from 'react';
import type { SwapReason } from '#care';
import type { Exercise } from '#library';
import text from '../../text/en/programme.json';
import { fill } from '../../text/fill.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { Sheet } from '../../ui/sheet.tsx';
import { useProgramme } from './use-programme.ts';

const words = text.change;
const reasons: readonly SwapReason[] = ['pain', 'too-hard', 'no-room', 'no-time', 'dislike'];

/** Another exercise in its place, or never this one. `onDone` follows a change. */
export function ChangeButtons({
  exercise,
  onDone,
}: {
  readonly exercise: Exercise;
  readonly onDone?: () => void;
}) {
  const { swap, exclude } = useProgramme();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Buttons>
        <Button onClick={() => setAsking(true)}>{words.swap}</Button>
        <Button
          onClick={() => {
            exclude(exercise.id);
            onDone?.();
          }}
        >
          {words.exclude}
        </Button>
      </Buttons>
      <Sheet
        open={asking}
        title={fill(words.title, { name: lowerFirst(exercise.name) })}
        onClose={() => setAsking(false)}
      >
        <p>{words.body}</p>
        <div className={`${layout.stack} ${layout.tight}`}>
          {reasons.map((reason) => (
            <Button
              key={reason}
              wide
              onClick={() => {
                setAsking(false);
                swap(exercise.id, reason);
                onDone?.();
              }}
            >
              {words.reasons[reason]}
            </Button>
          ))}
        </div>
        <Button look="quiet" wide onClick={() => setAsking(false)}>
          {words.stay}
        </Button>
      </Sheet>
    </>
  );
}

function lowerFirst(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
