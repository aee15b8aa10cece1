import { useEffect, useMemo, useState } from 'react';
import { averageLoads, bodyKey, type ExerciseLoads, type Person, subjectOf } from '#care';
import { exercises } from '#library';
import { type LoadsSoFar, useExerciseLoads } from './exercise-loads.ts';
import { keepLoads, keptLoads } from './kept-loads.ts';

const everyId = exercises.map(({ id }) => id);

/**
 * The peaks of every exercise for the person's own body, as the load ceiling of the programme reads them; undefined while the size is not
 * told or they are not worked out yet. They are worked out once, beside the page, and kept in the browser.
 */
export function useOwnLoads(person: Person): ExerciseLoads | undefined {
  const subject = useMemo(() => subjectOf(person), [person]);
  const key = subject && `${bodyKey(subject)} ${libraryKey}`;
  const [found, setFound] = useState<{ readonly key: string; readonly peaksN: ExerciseLoads }>();
  const kept = useMemo(() => (key === undefined ? undefined : keptLoads(key)), [key]);
  const known = found?.key === key ? found?.peaksN : kept;
  const soFar = useExerciseLoads(known ? undefined : subject, everyId);
  useEffect(() => {
    if (key === undefined || known) return;
    const peaksN = allPeaks(soFar);
    if (!peaksN) return;
    keepLoads(key, peaksN);
    setFound({ key, peaksN });
  }, [key, known, soFar]);
  return known;
}

/** All of them, or undefined while some are to come or where the model answers nothing. One without a number is not in it. */
export function allPeaks({ loads }: LoadsSoFar): ExerciseLoads | undefined {
  if (everyId.some((id) => !loads.has(id))) return undefined;
  const peaks = [...loads].flatMap(([id, load]) =>
    load === 'none' ? [] : [[id, load.peak.compressionN.value] as const],
  );
  return peaks.length > 0 ? Object.fromEntries(peaks) : undefined;
}

/** Changes with what the exercises ask: the peaks of an average body stand for the library and the model of this version. */
const libraryKey = Object.entries(averageLoads(undefined)).reduce(
  (sum, [id, peakN]) => (31 * sum + id.length * 7919 + peakN) % 1_000_003,
  0,
);
