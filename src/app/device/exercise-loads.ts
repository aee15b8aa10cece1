import { useEffect, useSyncExternalStore } from 'react';
import { bodyKey, type ExerciseLoad } from '#care';
import type { Range, Subject } from '#spine';
import type { LoadAnswer, LoadQuestion } from './exercise-load-answers.ts';

/** What is known so far of one body's exercises. */
export interface LoadsSoFar {
  readonly standingN?: Range;
  /** By exercise id; `none` where the model has no number. */
  readonly loads: ReadonlyMap<string, ExerciseLoad | 'none'>;
}

const nothing: LoadsSoFar = { loads: new Map() };
const known = new Map<string, LoadsSoFar>();
const asked = new Map<string, Set<string>>();
const listeners = new Set<() => void>();
let worker: Worker | undefined;
/** Where no worker can run there are no numbers; the exercise stands without them. */
let isWithoutWorker = false;

/** The numbers of these exercises for a body, worked out beside the page and kept until it closes; of nobody there are none. */
export function useExerciseLoads(subject: Subject | undefined, exerciseIds: readonly string[]): LoadsSoFar {
  const key = subject ? bodyKey(subject) : '';
  useEffect(() => {
    if (subject) ask(key, subject, exerciseIds);
  }, [key, subject, exerciseIds]);
  const view = (): LoadsSoFar => known.get(key) ?? nothing;
  return useSyncExternalStore(listen, view, view);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function ask(key: string, subject: Subject, exerciseIds: readonly string[]): void {
  const already = asked.get(key) ?? new Set();
  asked.set(key, already);
  const open = exerciseIds.filter((id) => !already.has(id));
  if (open.length === 0) return;
  for (const id of open) already.add(id);
  if (isWithoutWorker) {
    for (const exerciseId of open) keep({ key, exerciseId });
    return;
  }
  worker ??= start();
  const question: LoadQuestion = { key, subject, exerciseIds: open };
  worker.postMessage(question);
}

function start(): Worker {
  const started = new Worker(new URL('./exercise-loads.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<LoadAnswer>) => keep(data));
  started.addEventListener('error', () => {
    isWithoutWorker = true;
    for (const [key, ids] of asked)
      for (const exerciseId of ids) if (!known.get(key)?.loads.has(exerciseId)) keep({ key, exerciseId });
  });
  return started;
}

function keep({ key, exerciseId, standingN, load }: LoadAnswer): void {
  const { loads, ...before } = known.get(key) ?? nothing;
  known.set(key, {
    ...before,
    ...(standingN && { standingN }),
    loads: new Map(loads).set(exerciseId, load ?? 'none'),
  });
  for (const listener of listeners) listener();
}
