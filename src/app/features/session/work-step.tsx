import { type ReactNode, useEffect, useEffectEvent } from 'react';
import type { SetStep } from '#care';
import { exerciseById } from '#library';
import type { Session } from '#record';
import { vibrate } from '../../device/vibrate.ts';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/session.json';
import { readyScene, runScene, type Scene } from './scene.ts';
import type { Player } from './use-player.ts';
import { WorkView } from './work-view.tsx';

const buzzMs = 80;

/** The set that is on, or that waits to be started. */
export function WorkStep({
  session,
  player: { run },
  step,
  rep,
  say,
  onMain,
  onNext,
  onPain,
  onSymptoms,
  missing,
}: {
  readonly session: Session;
  readonly player: Player;
  /** The next set by the record. */
  readonly step: SetStep;
  readonly rep: number;
  readonly say: (words: string) => void;
  readonly onMain: () => void;
  readonly onNext: () => void;
  readonly onPain: (nrs: number) => void;
  readonly onSymptoms: () => void;
  /** Shown for an exercise that this version does not know. */
  readonly missing: ReactNode;
}) {
  const { state } = useRecord();
  const exercise = exerciseById(step.exerciseId);
  const item = session.items[step.itemIndex];
  if (!exercise || !item) return missing;
  const scene = run ? runScene(run, item, step, exercise.name) : readyScene(item, step, rep, exercise.name);
  const isNew = !state.sessions.some(({ sets }) => sets.some(({ exerciseId }) => exerciseId === exercise.id));
  return (
    <>
      <Voice
        say={say}
        what={run?.paused ? { key: 'paused', words: text.say.paused } : scene.say}
        buzz={run !== undefined}
      />
      <WorkView
        exercise={exercise}
        scene={scene}
        phase={run?.kind ?? 'ready'}
        pausedNote={run?.paused && pausedNotes[run.paused]}
        showHow={isNew}
        pain={session.pain[exercise.id]}
        onPain={onPain}
        onMain={onMain}
        onNext={onNext}
        onSymptoms={onSymptoms}
      />
    </>
  );
}

export const pausedNotes = {
  person: { title: text.paused, note: text.pausedNote },
  hidden: { title: text.awayTitle, note: text.hiddenNote },
  asleep: { title: text.awayTitle, note: text.asleepNote },
};

/** Says what changed, once. */
function Voice({
  say,
  what: { key, words },
  buzz,
}: {
  readonly say: (words: string) => void;
  readonly what: Scene['say'];
  readonly buzz: boolean;
}) {
  const speak = useEffectEvent(() => {
    if (words === '') return;
    say(words);
    if (buzz && Number.isNaN(Number(words))) vibrate(buzzMs);
  });
  useEffect(() => {
    if (key) speak();
  }, [key]);
  return null;
}
