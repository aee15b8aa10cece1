/** Lifts the body of an event from one version of the format to the next. Pure; the stored event stays as it is. */
export interface Migration {
  /** `0001-what-changed`, in order. */
  readonly name: string;
  /** Reads bodies of this version and writes the next. */
  readonly from: number;
  lift(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

/**
 * Every step from version 1 to the current one. Version 1 is the first that anybody has, so there is none yet.
 * A change to an event's fields adds a step here, in a file of its own, and a fixture of the version before it.
 */
export const migrations: readonly Migration[] = [];
