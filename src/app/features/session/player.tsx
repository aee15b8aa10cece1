import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { itemsOver, type SkipReason, stopsExercise } from '#care';
import type { Session } from '#record';
import { useSpeech } from '../../device/speech.ts';
import { useWakeLock } from '../../device/wake-lock.ts';
import { holdUpdates } from '../../pwa/update.ts';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/session.json';
import { fill } from '../../text/fill.ts';
import { FlowPage } from '../../ui/page.tsx';
import { Steps } from '../../ui/steps.tsx';
import { VoiceButton } from '../../ui/voice-button.tsx';
import { sessionEnd, stoppedByPain } from './endings.ts';
import { PainStep } from './pain-step.tsx';
import { LeaveSheet, SignsSheet, SkipSheet } from './sheets.tsx';
import { UnknownExercise } from './unknown-exercise.tsx';
import { usePlayer } from './use-player.ts';
import { usePlayerKeys } from './use-player-keys.ts';
import { useSheets } from './use-sheets.ts';
import { nameOf } from './words.ts';
import { WorkStep } from './work-step.tsx';

/** Leads through a session from where the record says it stands. */
export function Player({ session }: { readonly session: Session }) {
  const { append } = useRecord();
  const [, go] = useLocation();
  const speech = useSpeech();
  const [painFor, setPainFor] = useState<number>();
  const player = usePlayer(session, setPainFor);
  const sheets = useSheets(player);
  const { cursor, run } = player;
  const { sessionId, items } = session;
  const asking = painFor ?? (cursor.kind === 'ask-pain' ? cursor.itemIndex : undefined);
  const current = asking ?? (cursor.kind === 'work' ? cursor.step.itemIndex : items.length - 1);
  const exerciseId = items[current]?.exerciseId ?? '';

  const busy = run !== undefined;
  useWakeLock(true);
  useEffect(() => (busy ? holdUpdates() : undefined), [busy]);

  const end = useEffectEvent((how: 'completed' | 'stopped-by-rule' | 'ended-early') => {
    void append(...sessionEnd(session, how));
  });
  const ended = cursor.kind === 'finished' && asking === undefined ? cursor.how : undefined;
  const ending = useRef(false);
  useEffect(() => {
    if (ended === undefined || ending.current) return;
    ending.current = true;
    end(ended);
  }, [ended]);

  function main() {
    if (!run) player.start();
    else if (run.paused) player.goOn();
    else player.pause();
  }
  usePlayerKeys({
    active: sheets.open === undefined,
    onSpace: asking === undefined && cursor.kind === 'work' ? main : undefined,
    onEscape: () => sheets.show('leave'),
  });

  function recordPain(nrs: number) {
    void append({ kind: 'exercise-pain', sessionId, exerciseId, nrs });
    if (asking !== undefined || stopsExercise(nrs)) {
      player.drop();
      setPainFor(current);
    }
  }

  function leaveOut(reason: SkipReason) {
    sheets.close();
    player.drop();
    void append({ kind: 'exercise-skipped', sessionId, exerciseId, reason });
  }

  function afterPain(left: boolean) {
    if (left) player.leavePainOpen(current);
    const stopped = stoppedByPain(session);
    if (stopped.length > 0) void append(...stopped);
    setPainFor(undefined);
  }

  if (ended !== undefined) return null;
  const progress = fill(text.progress, { now: current + 1, total: items.length });
  return (
    <FlowPage
      title={asking === undefined ? nameOf(exerciseId) : text.pain.title}
      steps={<Steps done={current + 1} of={items.length} label={progress} />}
      corner={<VoiceButton speech={speech} />}
      onClose={() => sheets.show('leave')}
      wide={asking === undefined}
    >
      {asking !== undefined ? (
        <PainStep session={session} itemIndex={asking} onPick={recordPain} onGoOn={afterPain} />
      ) : cursor.kind === 'work' ? (
        <WorkStep
          session={session}
          player={player}
          step={cursor.step}
          rep={cursor.rep}
          say={speech.say}
          onMain={main}
          onNext={() => (run?.kind === 'rest' ? player.startNow() : sheets.show('skip'))}
          onPain={recordPain}
          onSymptoms={() => sheets.show('signs')}
          missing={<UnknownExercise onLeaveOut={() => leaveOut('dislike')} />}
        />
      ) : null}
      <LeaveSheet
        open={sheets.open === 'leave'}
        done={itemsOver(session)}
        total={items.length}
        onStay={sheets.stay}
        onLeave={() => go('/')}
        onEnd={() => {
          sheets.close();
          player.drop();
          end('ended-early');
        }}
      />
      <SkipSheet open={sheets.open === 'skip'} onStay={sheets.stay} onSkip={leaveOut} />
      <SignsSheet
        open={sheets.open === 'signs'}
        onStay={sheets.stay}
        onCheck={() => go('/check/short?next=/session')}
      />
    </FlowPage>
  );
}
