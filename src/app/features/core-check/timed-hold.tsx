import { useRef, useState } from 'react';
import type { CoreTest } from '#library';
import { type Down, levelUnread, watchLevel } from '#motion';
import { useLevel } from '../../device/level.ts';
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
  withLevel = false,
  onEnd,
  onAway,
}: {
  readonly test: CoreTest;
  readonly speech: Speech;
  readonly onCancel: () => void;
  /** The phone lies on the trunk and ends the hold when it sinks. */
  readonly withLevel?: boolean;
  readonly onEnd: (heldS: number, by: 'person' | 'cap') => void;
  readonly onAway: (heldS: number) => void;
}) {
  const [lifted, setLifted] = useState(false);
  return lifted ? (
    <Hold
      test={test}
      speech={speech}
      level={withLevel ? test.level : undefined}
      onEnd={onEnd}
      onAway={onAway}
    />
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
  level,
  onEnd,
  onAway,
}: {
  readonly test: CoreTest;
  readonly speech: Speech;
  readonly level: CoreTest['level'];
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
  const seen = useRef(levelUnread);
  const [tiltDeg, setTiltDeg] = useState<number>();
  useLevel(level !== undefined, (down: Down) => {
    if (!level || seen.current.isSunk) return;
    const now = watchLevel(seen.current, watch.read(), down, level.mostDeg);
    seen.current = now;
    setTiltDeg(now.tiltDeg === undefined ? undefined : Math.round(now.tiltDeg));
    if (!now.isSunk || now.sunkSinceS === undefined) return;
    speech.say(text.level.voiceSunk);
    onEnd(now.sunkSinceS, 'person');
  });
  function onPress() {
    const heldS = watch.read();
    speech.say(fill(text.hold.voiceDown, { seconds: Math.round(heldS) }));
    onEnd(heldS, 'person');
  }
  return (
    <HoldView
      test={test}
      phase="hold"
      numeral={watch.wholeS}
      {...(level && { level: levelWords(tiltDeg, level.mostDeg) })}
      onPress={onPress}
    />
  );
}

function levelWords(tiltDeg: number | undefined, mostDeg: number): string {
  if (tiltDeg === undefined) return text.level.starts;
  return fill(text.level.tilt, { degrees: tiltDeg, most: mostDeg });
}
