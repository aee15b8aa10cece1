import { useState } from 'react';
import type { ReliefTrial } from '#care';
import type { ReliefTechnique } from '#library';
import type { ReliefResult } from '#record';
import { useNewId, useRecord } from '../../record-provider.tsx';

export type Stopped = ReliefResult['stopped'];

export interface Told {
  readonly restedS: number;
  readonly stopped: Stopped;
  readonly painAfter?: number | undefined;
}

export interface Relief {
  readonly minutes: number;
  readonly painBefore: number | undefined;
  /** What is recorded of it so far. */
  readonly told: Told | undefined;
  setMinutes(minutes: number): void;
  setPainBefore(nrs: number | undefined): void;
  /** Records what is known now; it takes the place of what this rest recorded before. */
  record(change: Partial<Told>): void;
}

/** One rest, recorded at every step under one id, so that a closed window loses nothing. */
export function useRelief(technique: ReliefTechnique, trial?: ReliefTrial): Relief {
  const { append } = useRecord();
  const newId = useNewId();
  const [reliefId] = useState(newId);
  const [minutes, setMinutes] = useState(technique.minutes.default);
  const [painBefore, setPainBefore] = useState<number>();
  const [told, setTold] = useState<Told>();
  return {
    minutes,
    painBefore,
    told,
    setMinutes,
    setPainBefore,
    record(change) {
      const now: Told = { restedS: 0, stopped: 'early', ...told, ...change };
      setTold(now);
      void append({
        kind: 'relief-done',
        techniqueId: technique.id,
        reliefId,
        restedS: Math.round(now.restedS),
        stopped: now.stopped,
        painBefore,
        painAfter: now.painAfter,
        trial,
      });
    },
  };
}
