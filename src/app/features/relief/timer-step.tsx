import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PausedBy } from '#care';
import type { ReliefTechnique } from '#library';
import { useSpeech } from '../../device/speech.ts';
import { useTicker } from '../../device/ticker.ts';
import { vibrate } from '../../device/vibrate.ts';
import { useWakeLock } from '../../device/wake-lock.ts';
import { holdUpdates } from '../../pwa/update.ts';
import { useClock } from '../../record-provider.tsx';
import text from '../../text/en/relief.json';
import { fill } from '../../text/fill.ts';
import { breathAt } from './breath.ts';
import { TimerView } from './timer-view.tsx';
import type { Stopped } from './use-relief.ts';

/** What was rested is recorded at least this often. */
const keepEveryS = 60;
/** The breath is led aloud for this long, then only on the screen. */
const leadBreathS = 60;

/** Counts the rest down; time out of sight or asleep is not counted. */
export function TimerStep({
  technique,
  lengthS,
  painBefore,
  onKeep,
  onEnd,
}: {
  readonly technique: ReliefTechnique;
  readonly lengthS: number;
  readonly painBefore: number | undefined;
  /** Records what was rested so far. */
  readonly onKeep: (restedS: number) => void;
  readonly onEnd: (restedS: number, stopped: Stopped) => void;
}) {
  const clock = useClock();
  const speech = useSpeech();
  const rested = useRef(0);
  const kept = useRef(0);
  const [restedS, show] = useState(0);
  const [paused, setPaused] = useState<PausedBy>();
  const running = paused === undefined;
  useWakeLock(running);
  useEffect(() => holdUpdates(), []);

  function keep() {
    if (rested.current - kept.current < 1) return;
    kept.current = rested.current;
    onKeep(rested.current);
  }
  function pause(by: PausedBy) {
    setPaused(by);
    keep();
  }
  function end(stopped: Stopped) {
    if (stopped === 'finished') vibrate([200, 100, 200]);
    onEnd(rested.current, stopped);
  }
  useTicker(
    running,
    clock,
    (creditedMs) => {
      const before = rested.current;
      rested.current = Math.min(lengthS, before + creditedMs / 1000);
      show(rested.current);
      if (rested.current >= lengthS && before < lengthS) end('finished');
      else if (rested.current - kept.current >= keepEveryS) keep();
    },
    pause,
  );

  const breath = breathAt(restedS);
  const words = spoken();
  const speak = useEffectEvent(() => {
    if (words) speech.say(words.say);
  });
  const news = words?.key;
  useEffect(() => {
    if (news) speak();
  }, [news]);

  function spoken(): { readonly key: string; readonly say: string } | undefined {
    if (!running) return undefined;
    if (restedS < 4)
      return { key: 'begin', say: fill(text.say.begin, { name: technique.name, cue: technique.cue }) };
    const left = lengthS - restedS;
    if (left <= 60 && left > 55 && lengthS > 120) return { key: 'minute', say: text.say.minute };
    if (restedS > leadBreathS) return undefined;
    return { key: `${breath} ${Math.floor(restedS / 10)}`, say: text.say[breath] };
  }

  return (
    <TimerView
      technique={technique}
      leftS={lengthS - restedS}
      lengthS={lengthS}
      paused={paused}
      breath={breath}
      painBefore={painBefore}
      speech={speech}
      onPause={() => (running ? pause('person') : setPaused(undefined))}
      onFinish={() => end('early')}
    />
  );
}
