/** What the browser says about keeping the record. */
export interface StorageState {
  /** `kept`: cleared only by the person. `may-go`: the browser may clear it when room is short. */
  readonly promise: 'kept' | 'may-go' | 'unknown';
  readonly usedBytes?: number;
}

/** The parts of `navigator.storage` that are used; browsers miss some of them. */
type Storage = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** Asks the browser not to clear the record. Never fails; a browser may say no. */
export async function askToPersist(storage: Storage | undefined = navigator.storage): Promise<boolean> {
  try {
    return (await storage?.persisted?.()) || ((await storage?.persist?.()) ?? false);
  } catch {
    return false;
  }
}

export async function storageState(storage: Storage | undefined = navigator.storage): Promise<StorageState> {
  const [persisted, usage] = await Promise.all([
    Promise.resolve(storage?.persisted?.()).catch(() => undefined),
    Promise.resolve(storage?.estimate?.()).catch(() => undefined),
  ]);
  const promise = persisted === undefined ? 'unknown' : persisted ? 'kept' : 'may-go';
  return { promise, ...(usage?.usage !== undefined && { usedBytes: usage.usage }) };
}
