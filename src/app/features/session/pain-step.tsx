import { isItemOver, sessionCursor, stopsExercise, stopsSoFar, stopsThatEnd } from '#care';
import type { Session } from '#record';
import text from '../../text/en/session.json';
import { fill } from '../../text/fill.ts';
import { PainView } from './pain-view.tsx';
import { nameOf } from './words.ts';

/** Asks for the pain of one exercise and says what its answer leads to. */
export function PainStep({
  session,
  itemIndex,
  onPick,
  onGoOn,
}: {
  readonly session: Session;
  readonly itemIndex: number;
  readonly onPick: (nrs: number) => void;
  /** `left` when the question was skipped. */
  readonly onGoOn: (left: boolean) => void;
}) {
  const exerciseId = session.items[itemIndex]?.exerciseId ?? '';
  const value = session.pain[exerciseId];
  return (
    <PainView
      name={nameOf(exerciseId)}
      value={value}
      over={isItemOver(session, itemIndex)}
      enough={stopsExercise(value) && stopsSoFar(session) >= stopsThatEnd}
      onward={onwardWords(session, itemIndex)}
      onPick={onPick}
      onSkip={() => onGoOn(true)}
      onGoOn={() => onGoOn(false)}
    />
  );
}

function onwardWords(session: Session, itemIndex: number): string {
  const next = sessionCursor(session, itemIndex);
  if (next.kind !== 'work') return text.pain.finish;
  const name = nameOf(next.step.exerciseId);
  return fill(next.step.itemIndex === itemIndex ? text.pain.backToIt : text.pain.nextIs, { name });
}
