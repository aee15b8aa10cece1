import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  advanceRun,
  goOn,
  momentOfRun,
  type PausedBy,
  type PlanItem,
  pauseRun,
  type Run,
  restLeft,
  type SessionCursor,
  type SetRun,
  sessionCursor,
  setSoFar,
  startRest,
  startSet,
} from '#care';
import type { Session } from '#record';
import { useTicker } from '../../device/ticker.ts';
import { useClock, useRecord } from '../../record-provider.tsx';

export interface Player {
  readonly cursor: SessionCursor;
  /** The set or rest that has begun; none while the person gets ready. */
  readonly run: Run | undefined;
  start(): void;
  /** Ends a rest early. */
  startNow(): void;
  pause(by?: PausedBy): void;
  goOn(): void;
  /** Drops the running set, for instance because its exercise is over; what is complete of it is recorded. */
  drop(): void;
  /** Goes on although the pain of this item is not told. */
  leavePainOpen(itemIndex: number): void;
}

/**
 * Runs the sets of a session. Every complete hold is recorded at once, and repetitions whenever the set stands still,
 * so that nothing that was done can get lost.
 */
export function usePlayer(session: Session, onItemDone: (itemIndex: number) => void): Player {
  const { append } = useRecord();
  const clock = useClock();
  const [run, show] = useState<Run>();
  const now = useRef<Run>(undefined);
  const [painLeftOpen, leavePainOpen] = useState<number>();
  const recorded = useRef(session);
  recorded.current = session;
  const cursor = sessionCursor(session, painLeftOpen);

  const change = useCallback((next: Run | undefined) => {
    now.current = next;
    show(next);
  }, []);

  const record = useCallback(
    (set: SetRun) => {
      const { sessionId, items, sets } = recorded.current;
      const item = items[set.step.itemIndex];
      if (!item) return;
      const { exerciseId, side, set: number } = set.step;
      const { reps, workS } = momentOfRun(set, item);
      const known = sets.find((s) => s.exerciseId === exerciseId && s.side === side && s.set === number);
      if (reps <= (known?.reps ?? 0)) return;
      void append({
        kind: 'set-done',
        sessionId,
        exerciseId,
        side,
        set: number,
        reps,
        workS: Math.round((set.beforeS + workS) * 10) / 10,
      });
    },
    [append],
  );

  const begin = useCallback(
    (countIn: boolean) => {
      const next = sessionCursor(recorded.current, painLeftOpen);
      if (next.kind === 'work') change(startSet(next.step, setSoFar(recorded.current, next.step), countIn));
    },
    [change, painLeftOpen],
  );

  const pause = useCallback(
    (by: PausedBy = 'person') => {
      if (!now.current) return;
      if (now.current.kind === 'set') record(now.current);
      change(pauseRun(now.current, by));
    },
    [change, record],
  );

  useTicker(
    run !== undefined && run.paused === undefined,
    clock,
    (creditedMs) => {
      const before = now.current;
      if (!before || before.paused) return;
      const next = advanceRun(before, creditedMs);
      const item = itemOf(recorded.current.items, next);
      if (next.kind === 'set') {
        const { done, reps } = momentOfRun(next, item);
        if (done || (item.kind === 'holds' && before.kind === 'set' && reps > momentOfRun(before, item).reps))
          record(next);
        change(done ? startRest(next.step) : next);
      } else if (cursor.kind === 'work' && restLeft(next, item, cursor.step).leftS <= 0) begin(false);
      else change(next);
    },
    pause,
  );

  // A rest ends with its exercise: what follows is a question or another exercise, and both wait for the person.
  const over =
    run?.kind === 'rest' && !(cursor.kind === 'work' && cursor.step.itemIndex === run.from.itemIndex);
  const finishItem = useEffectEvent(() => {
    if (run?.kind === 'rest') onItemDone(run.from.itemIndex);
    change(undefined);
  });
  useEffect(() => {
    if (over) finishItem();
  }, [over]);

  return {
    cursor,
    run: over ? undefined : run,
    start: useCallback(() => begin(true), [begin]),
    startNow: useCallback(() => begin(true), [begin]),
    pause,
    goOn: useCallback(() => {
      if (now.current) change(goOn(now.current, itemOf(recorded.current.items, now.current)));
    }, [change]),
    drop: useCallback(() => {
      if (now.current?.kind === 'set') record(now.current);
      change(undefined);
    }, [change, record]),
    leavePainOpen,
  };
}

function itemOf(items: readonly PlanItem[], run: Run): PlanItem {
  const { itemIndex, exerciseId } = run.kind === 'set' ? run.step : run.from;
  const item = items[itemIndex];
  if (!item) throw new Error(`the session has no item ${itemIndex} (${exerciseId})`);
  return item;
}
