import type { Dated } from './history.ts';

export interface ReliefEntry extends Dated {
  readonly techniqueId: string;
  readonly painBefore?: number;
  readonly painAfter?: number;
}

export interface ReliefEffect {
  readonly techniqueId: string;
  readonly goes: number;
  /** Goes with pain told before and after. */
  readonly told: number;
  /** Means over the goes with both; absent when there is none. */
  readonly before?: number;
  readonly after?: number;
}

/** Pain before and after for each way of relief, the most used first. */
export function reliefEffects(reliefs: readonly ReliefEntry[]): readonly ReliefEffect[] {
  const ids = [...new Set(reliefs.map(({ techniqueId }) => techniqueId))];
  return ids
    .map((techniqueId) =>
      effectOf(
        techniqueId,
        reliefs.filter((relief) => relief.techniqueId === techniqueId),
      ),
    )
    .sort((a, b) => b.goes - a.goes);
}

function effectOf(techniqueId: string, own: readonly ReliefEntry[]): ReliefEffect {
  const told = own.flatMap(({ painBefore, painAfter }) =>
    painBefore === undefined || painAfter === undefined ? [] : [{ painBefore, painAfter }],
  );
  const count = { techniqueId, goes: own.length, told: told.length };
  if (told.length === 0) return count;
  return {
    ...count,
    before: told.reduce((sum, { painBefore }) => sum + painBefore, 0) / told.length,
    after: told.reduce((sum, { painAfter }) => sum + painAfter, 0) / told.length,
  };
}
