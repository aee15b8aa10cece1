/** Tells the other windows of this browser that the store changed, and hears from them. */
export interface Tabs {
  tell(): void;
  onTold(listener: () => void): () => void;
  close(): void;
}

export function tabs(name: string): Tabs {
  const listeners = new Set<() => void>();
  const hear = () => {
    for (const listener of listeners) listener();
  };
  // @NOTE A window that slept in the back-forward cache has missed what was told meanwhile.
  const wake = (event: PageTransitionEvent) => {
    if (event.persisted) hear();
  };
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;
  channel?.addEventListener('message', hear);
  window.addEventListener('pageshow', wake);
  return {
    tell: () => channel?.postMessage('changed'),
    onTold(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      listeners.clear();
      channel?.close();
      window.removeEventListener('pageshow', wake);
    },
  };
}
