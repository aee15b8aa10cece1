import { useEffect, useEffectEvent } from 'react';

const ownKeys = 'button, a, input, summary, select, textarea, dialog';

/** Space goes on or pauses, Escape asks whether to leave; controls that have the focus keep their own keys. */
export function usePlayerKeys({
  active,
  onSpace,
  onEscape,
}: {
  readonly active: boolean;
  readonly onSpace: (() => void) | undefined;
  readonly onEscape: () => void;
}): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!active || event.repeat) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
    }
    const own = event.target instanceof Element && event.target.closest(ownKeys);
    if (event.key === ' ' && onSpace && !own) {
      event.preventDefault();
      onSpace();
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
