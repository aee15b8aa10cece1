import { useEffect, useEffectEvent } from 'react';
import { creditTick } from '#care';
import type { Clock } from './clock.ts';

/** Why a timer stopped by itself: the page was hidden, or nothing ran for a while. */
export type Away = 'hidden' | 'asleep';

const tickMs = 100;

/**
 * Ten ticks a second while `running`, each with the milliseconds that may be counted. Time in which the page
 * was hidden or the device slept is never counted: `onAway` is called instead, once.
 */
export function useTicker(
  running: boolean,
  clock: Clock,
  onTick: (creditedMs: number) => void,
  onAway: (why: Away) => void,
): void {
  const tick = useEffectEvent(onTick);
  const away = useEffectEvent(onAway);
  useEffect(() => {
    if (!running) return;
    let previousMs = clock.monotonicMs();
    const step = () => {
      const nowMs = clock.monotonicMs();
      const { creditedMs, gap } = creditTick(previousMs, nowMs);
      previousMs = nowMs;
      if (gap) away('asleep');
      else tick(creditedMs);
    };
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') away('hidden');
    };
    onVisibility();
    const timer = setInterval(step, tickMs);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [running, clock]);
}
