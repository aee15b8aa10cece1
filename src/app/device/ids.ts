import { uuidV7 } from '#record';

/** Names for this device and for what is recorded on it. */
export interface Ids {
  readonly device: string;
  randomBytes(): Uint8Array;
  newId(): string;
}

const key = 'backstay-device';
const randomBytes = () => crypto.getRandomValues(new Uint8Array(10));

/** The device's name is kept in the browser; where that is not allowed it lasts as long as the window. */
export function deviceIds(storage: Storage | undefined = browserStorage()): Ids {
  const newId = () => uuidV7(Math.max(0, Date.now()), randomBytes());
  return { device: keptDevice(storage) ?? keepDevice(storage, newId()), randomBytes, newId };
}

/** After everything was erased: the device gets another name when the app starts next. */
export function forgetDevice(storage: Storage | undefined = browserStorage()): void {
  storage?.removeItem(key);
}

function keptDevice(storage: Storage | undefined): string | undefined {
  const kept = storage?.getItem(key);
  return kept && kept.length <= 64 ? kept : undefined;
}

function keepDevice(storage: Storage | undefined, device: string): string {
  try {
    storage?.setItem(key, device);
  } catch {
    // @NOTE No room: the name lasts as long as the window, and the order of events does not depend on it.
  }
  return device;
}

function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
