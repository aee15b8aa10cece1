import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * When the exercise that had the focus is swapped or left out, the focus would fall off the page; it goes to what
 * stands in its place. `list` holds one link a row, in the order of `ids`.
 */
export function useKeptFocus(ids: readonly string[]): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(ids);
  useLayoutEffect(() => {
    const changed = ids.findIndex((id, i) => id !== before.current[i]);
    const isOther = changed >= 0 || ids.length !== before.current.length;
    before.current = ids;
    if (!isOther || document.activeElement !== document.body) return;
    [...(list.current?.querySelectorAll<HTMLElement>('li > a') ?? [])].at(changed)?.focus();
  });
  return list;
}
