import { useState } from 'react';
import type { MoreCount, MoreTimed } from '#library';
import type { Speech } from '../../../device/speech.ts';
import { useClock } from '../../../record-provider.tsx';
import text from '../../../text/en/signs.json';
import { useStopwatch } from '../use-stopwatch.ts';
import { ClockView } from './clock-view.tsx';

const countFrom = 5;

interface CountDownProps {
  readonly test: MoreCount;
  readonly speech: Speech;
  readonly onCancel: () => void;
  /** `over`: the seconds ran out; `early`: the person stopped before; `away`: nobody was watching. */
  readonly onEnd: (how: 'over' | 'early' | 'away') => void;
}

/** Counts 5 to 1, then the seconds down to 0. */
export function CountDown(props: CountDownProps) {
  const [started, setStarted] = useState(false);
  return started ? <Running {...props} /> : <CountIn {...props} onStart={() => setStarted(true)} />;
}

function CountIn({ test, speech, onCancel, onStart }: CountDownProps & { readonly onStart: () => void }) {
  const { wholeS } = useStopwatch(true, useClock(), {
    onSecond: (s) => {
      if (s < countFrom) return speech.say(String(countFrom - s));
      speech.say(text.clock.voiceStart);
      onStart();
    },
    onAway: onCancel,
  });
  return <ClockView test={test} phase="count-in" numeral={countFrom - wholeS} onPress={onCancel} />;
}

function Running({ test, speech, onEnd }: CountDownProps) {
  const { wholeS } = useStopwatch(true, useClock(), {
    onSecond: (s) => {
      if (s < test.overS) return;
      speech.say(text.clock.voiceEnd);
      onEnd('over');
    },
    onAway: () => onEnd('away'),
  });
  const left = Math.max(0, test.overS - wholeS);
  return <ClockView test={test} phase="left" numeral={left} onPress={() => onEnd('early')} />;
}

/** Runs up until the person ends it; the longest time ends it too. */
export function CountUp({
  test,
  onEnd,
  onAway,
}: {
  readonly test: MoreTimed;
  readonly onEnd: (seconds: number) => void;
  readonly onAway: () => void;
}) {
  const watch = useStopwatch(true, useClock(), {
    onSecond: (s) => {
      if (s >= test.most) onEnd(test.most);
    },
    onAway,
  });
  return <ClockView test={test} phase="gone" numeral={watch.wholeS} onPress={() => onEnd(watch.read())} />;
}
