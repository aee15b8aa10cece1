import { useEffect, useSyncExternalStore } from 'react';
import { bodyKey, saysStrength, type TestDemand } from '#care';
import { coreTests } from '#library';
import type { Subject } from '#spine';
import type { DemandAnswer, DemandQuestion } from './test-demand-answers.ts';

type Demands = ReadonlyMap<string, TestDemand>;

const none: Demands = new Map();
const known = new Map<string, Demands>();
const asked = new Set<string>();
const listeners = new Set<() => void>();
const testIds = coreTests.filter(saysStrength).map(({ id }) => id);
let worker: Worker | undefined;
let isWithoutWorker = false;

/**
 * What the tests ask of a body, by test id, worked out beside the page; `working` until it is known. None without a body, and
 * none where no worker can run.
 */
export function useTestDemands(subject: Subject | undefined): Demands | 'working' {
  const key = subject && bodyKey(subject);
  useEffect(() => {
    if (subject && key !== undefined) ask(key, subject);
  }, [key, subject]);
  const view = () => (key === undefined ? none : (known.get(key) ?? (isWithoutWorker ? none : 'working')));
  return useSyncExternalStore(listen, view, view);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function ask(key: string, subject: Subject): void {
  if (asked.has(key) || isWithoutWorker) return;
  asked.add(key);
  worker ??= start();
  const question: DemandQuestion = { key, subject, testIds };
  worker.postMessage(question);
}

function start(): Worker {
  const started = new Worker(new URL('./test-demands.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<DemandAnswer>) => {
    known.set(data.key, new Map(data.demands.map(({ testId, demand }) => [testId, demand])));
    for (const listener of listeners) listener();
  });
  started.addEventListener('error', () => {
    isWithoutWorker = true;
    for (const listener of listeners) listener();
  });
  return started;
}
