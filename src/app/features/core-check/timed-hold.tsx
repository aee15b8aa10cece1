import { useState } from 'react';
import type { CoreTest } from '#library';
import type { Speech } from '../../device/speech.ts';
import { useClock } from '../../record-provider.tsx';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import { HoldView } from './hold-view.tsx';
import { useStopwatch } from './use-stopwatch.ts';

const countFrom = 5;
const sayEveryS = 10;

/** Counts 5 to 1, then the hold up to its end: by the person, by the cap, or because nobody was watching. */
export function TimedHold({
  test,
  speech,
  onCancel,
  onEnd,
  onAway,
}: {
  readonly test: CoreTest;
  readonly speech: Speech;
  readonly onCancel: () => void;
  readonly onEnd: (heldS: number, by: 'person' | 'cap') => void;
  readonly onAway: (heldS: number) => void;
}) {
  const [lifted, setLifted] = useState(false);
  return lifted ? (
    <Hold test={test} speech={speech} onEnd={onEnd} onAway={onAway} />
  ) : (
    <CountIn test={test} speech={speech} onLift={() => setLifted(true)} onCancel={onCancel} />
  );
}

function CountIn({
  test,
  speech,
  onLift,
  onCancel,
}: {
  readonly test: CoreTest;
  readonly speech: Speech;
  readonly onLift: () => void;
  readonly onCancel: () => void;
}) {
  const clock = useClock();
  const { wholeS } = useStopwatch(true, clock, {
    onSecond: (s) => {
      if (s < countFrom) return speech.say(String(countFrom - s));
      speech.say(text.hold.voiceLift);
      onLift();
    },
    onAway: onCancel,
  });
  return <HoldView test={test} phase="count-in" numeral={countFrom - wholeS} onPress={onCancel} />;
}

function Hold({
  test,
  speech,
  onEnd,
  onAway,
}: {
  readonly test: CoreTest;
  readonly speech: Speech;
  readonly onEnd: (heldS: number, by: 'person' | 'cap') => void;
  readonly onAway: (heldS: number) => void;
}) {
  const clock = useClock();
  const watch = useStopwatch(true, clock, {
    onSecond: (s) => {
      if (s >= test.capS) {
        speech.say(fill(text.hold.voiceCap, { seconds: test.capS }));
        onEnd(test.capS, 'cap');
      } else if (s % sayEveryS === 0) speech.say(String(s));
    },
    onAway,
  });
  function onPress() {
    const heldS = watch.read();
    speech.say(fill(text.hold.voiceDown, { seconds: Math.round(heldS) }));
    onEnd(heldS, 'person');
  }
  return <HoldView test={test} phase="hold" numeral={watch.wholeS} onPress={onPress} />;
}
