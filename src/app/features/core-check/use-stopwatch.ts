import { useRef, useState } from 'react';
import { creditTick } from '#care';
import type { Clock } from '../../device/clock.ts';
import { useTicker } from '../../device/ticker.ts';

export interface Stopwatch {
  /** Whole seconds, for the numeral. */
  readonly wholeS: number;
  /** The time held up to now, in seconds. */
  read(): number;
}

/** Counts only what was really watched: a screen that slept or was hidden ends it with `onAway`. */
export function useStopwatch(
  running: boolean,
  clock: Clock,
  handlers: {
    readonly onSecond: (wholeS: number) => void;
    readonly onAway: (heldS: number) => void;
  },
): Stopwatch {
  const heldMs = useRef(0);
  const tickedAtMs = useRef<number>(undefined);
  const [wholeS, setWholeS] = useState(0);
  useTicker(
    running,
    clock,
    (creditedMs) => {
      const before = Math.floor(heldMs.current / 1000);
      heldMs.current += creditedMs;
      tickedAtMs.current = clock.monotonicMs();
      const now = Math.floor(heldMs.current / 1000);
      if (now === before) return;
      setWholeS(now);
      handlers.onSecond(now);
    },
    () => handlers.onAway(heldMs.current / 1000),
  );
  return {
    wholeS,
    read() {
      const sinceTick =
        tickedAtMs.current === undefined ? 0 : creditTick(tickedAtMs.current, clock.monotonicMs()).creditedMs;
      return (heldMs.current + sinceTick) / 1000;
    },
  };
}
