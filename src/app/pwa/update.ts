import { registerSW } from 'virtual:pwa-register';
import { useEffect, useSyncExternalStore } from 'react';
import { UpdateHold } from './update-hold.ts';

const updates = new UpdateHold();
const subscribe = (listener: () => void) => updates.subscribe(listener);
const apply = () => updates.apply();

/** Registers the service worker, which keeps the whole app for use without a network. Called once, at the start. */
export function registerForOffline(): void {
  const takeOver = registerSW({
    onNeedRefresh: () => updates.offer(() => void takeOver()),
    onNeedReload: () => updates.tookOver(() => window.location.reload()),
  });
}

/** A newer version waits and may be offered now; `apply` reloads the app with it. */
export function useUpdate(): { readonly ready: boolean; readonly apply: () => void } {
  const { ready } = useSyncExternalStore(subscribe, () => updates.state);
  return { ready, apply };
}

/** Asks for quiet, for instance during an exercise; the returned function ends that. */
export function holdUpdates(): () => void {
  return updates.hold();
}

/** Asks for quiet for as long as the screen that uses it is shown. */
export function useHoldUpdates(): void {
  useEffect(() => updates.hold(), []);
}
