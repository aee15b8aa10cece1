import type { ExerciseLoads } from '#care';

/** One body is kept: this person's. */
const name = 'backstay-loads';

/** What was kept under this key; undefined for another body, another model, or where nothing can be kept. */
export function keptLoads(key: string, storage = browserStorage()): ExerciseLoads | undefined {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(name) ?? 'null');
    if (!isKept(kept) || kept.key !== key) return undefined;
    return kept.peaksN;
  } catch {
    return undefined;
  }
}

export function keepLoads(key: string, peaksN: ExerciseLoads, storage = browserStorage()): void {
  try {
    storage?.setItem(name, JSON.stringify({ key, peaksN }));
  } catch {
    // @NOTE No room: they are worked out again next time.
  }
}

/** They tell sex, height and mass: gone with everything else. */
export function forgetLoads(storage = browserStorage()): void {
  storage?.removeItem(name);
}

function isKept(value: unknown): value is { readonly key: string; readonly peaksN: ExerciseLoads } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    'peaksN' in value &&
    typeof value.peaksN === 'object' &&
    value.peaksN !== null &&
    Object.values(value.peaksN).every((peakN) => Number.isFinite(peakN))
  );
}

function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
