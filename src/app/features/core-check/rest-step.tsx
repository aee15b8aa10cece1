import { useEffect, useState } from 'react';
import type { CoreTest } from '#library';
import type { Speech } from '../../device/speech.ts';
import { useClock } from '../../record-provider.tsx';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import { RestView } from './rest-view.tsx';

/** Rest goes on whether somebody watches or not, so it is read off the clock. */
export function RestStep({
  lengthS,
  next,
  speech,
  onGo,
}: {
  readonly lengthS: number;
  readonly next: CoreTest;
  readonly speech: Speech;
  readonly onGo: () => void;
}) {
  const clock = useClock();
  const [startMs] = useState(() => clock.monotonicMs());
  const [leftS, setLeftS] = useState(lengthS);
  const over = leftS <= 0;
  const { say } = speech;
  useEffect(() => {
    if (over) {
      say(fill(text.rest.over, { test: next.name }));
      return;
    }
    const timer = setInterval(() => {
      setLeftS(Math.max(0, Math.ceil(lengthS - (clock.monotonicMs() - startMs) / 1000)));
    }, 250);
    return () => clearInterval(timer);
  }, [over, clock, lengthS, startMs, say, next]);
  return <RestView leftS={leftS} lengthS={lengthS} next={next} onGo={onGo} />;
}
