/** Whether a newer version waits, and how many screens ask for quiet. */
export interface UpdateState {
  /** A newer version waits and nothing is going on that it would disturb. */
  readonly ready: boolean;
}

type Apply = () => void;

/**
 * Holds a waiting update back while anything asks for quiet: a person in the middle of an exercise
 * is neither asked nor reloaded.
 */
export class UpdateHold {
  #apply: Apply | undefined;
  #reload: Apply | undefined;
  #holds = 0;
  #state: UpdateState = { ready: false };
  readonly #listeners = new Set<() => void>();

  /** A newer version waits; `apply` makes it take over. */
  offer(apply: Apply): void {
    this.#apply = apply;
    this.#settle();
  }

  /** The newer version took over, perhaps from another tab; `reload` runs as soon as nothing asks for quiet. */
  tookOver(reload: Apply): void {
    this.#reload = reload;
    this.#settle();
  }

  /** Asks for quiet; the returned function ends that, and may be called more than once. */
  hold(): () => void {
    let held = true;
    this.#holds += 1;
    this.#settle();
    return () => {
      if (!held) return;
      held = false;
      this.#holds -= 1;
      this.#settle();
    };
  }

  /** Lets the waiting version take over; does nothing while quiet is asked for. */
  apply(): void {
    if (this.#state.ready) this.#apply?.();
  }

  get state(): UpdateState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #settle(): void {
    const quiet = this.#holds > 0;
    if (!quiet && this.#reload !== undefined) {
      const reload = this.#reload;
      this.#reload = undefined;
      reload();
    }
    const ready = !quiet && this.#apply !== undefined;
    if (ready === this.#state.ready) return;
    this.#state = { ready };
    for (const listener of this.#listeners) listener();
  }
}
