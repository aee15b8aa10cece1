import { useEffect, useSyncExternalStore } from 'react';

interface Keyed {
  /** Two questions with one key have the same answer. */
  readonly key: string;
}

/** Asks a worker beside the page and keeps its answers until the page closes. */
export class WorkerAnswers<Question extends Keyed, Answer extends Keyed> {
  readonly #known = new Map<string, Answer>();
  readonly #asked = new Set<string>();
  readonly #listeners = new Set<() => void>();
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #isWithout = false;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** `working` until it is known; `none` without a question, and where no worker can run. */
  readonly useAnswer = (question: Question | undefined): Answer | 'working' | 'none' => {
    useEffect(() => {
      if (question) this.#ask(question);
    }, [question]);
    const view = () => {
      if (!question) return 'none';
      return this.#known.get(question.key) ?? (this.#isWithout ? 'none' : 'working');
    };
    return useSyncExternalStore(this.#listen, view, view);
  };

  readonly #listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #ask(question: Question): void {
    if (this.#asked.has(question.key) || this.#isWithout) return;
    this.#asked.add(question.key);
    this.#worker ??= this.#begin();
    this.#worker.postMessage(question);
  }

  #begin(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.#known.set(data.key, data);
      this.#tell();
    });
    worker.addEventListener('error', () => {
      this.#isWithout = true;
      this.#tell();
    });
    return worker;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
