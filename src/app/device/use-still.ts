import { useEffect, useState } from 'react';
import type { Motion } from '#motion';
import type { Still, StillRequest } from '../figure/still.ts';
import type { StillAnswer, StillQuestion } from './still.worker.ts';

interface Waiting {
  readonly request: StillRequest;
  readonly done: (still: Still) => void;
}

const waiting = new Map<number, Waiting>();
const known = new WeakMap<Motion, Map<string, Still>>();
let worker: Worker | undefined;
/** Where no worker can run, the page draws for itself. */
let isWithoutWorker = false;
let lastId = 0;

/** The still once it is there. It is worked out beside the page, so that a list of figures never holds up a tap. */
export function useStill({ motion, mirrored, subject, glow }: StillRequest): Still | undefined {
  const name = JSON.stringify([mirrored, subject, glow]);
  const [, come] = useState(0);
  const still = known.get(motion)?.get(name);
  const isKnown = still !== undefined;
  useEffect(() => {
    if (isKnown) return;
    return ask({ motion, mirrored, subject, glow }, (answer) => {
      known.set(motion, (known.get(motion) ?? new Map()).set(name, answer));
      come((times) => times + 1);
    });
  }, [motion, mirrored, subject, glow, name, isKnown]);
  return still;
}

function ask(request: StillRequest, done: (still: Still) => void): () => void {
  lastId += 1;
  const id = lastId;
  waiting.set(id, { request, done });
  if (isWithoutWorker) {
    void draw(id, request);
  } else {
    worker ??= startWorker();
    const question: StillQuestion = { id, request };
    worker.postMessage(question);
  }
  return () => {
    waiting.delete(id);
  };
}

function startWorker(): Worker {
  const started = new Worker(new URL('./still.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<StillAnswer>) => answer(data.id, data.still));
  started.addEventListener('error', () => {
    isWithoutWorker = true;
    for (const [id, { request }] of waiting) void draw(id, request);
  });
  return started;
}

async function draw(id: number, request: StillRequest): Promise<void> {
  const { stillOf } = await import('../figure/still.ts');
  answer(id, stillOf(request));
}

function answer(id: number, still: Still): void {
  waiting.get(id)?.done(still);
  waiting.delete(id);
}
