import { useEffect, useState } from 'react';
import { whenIdle } from './device/when-idle.ts';

/** False at first; true once the screen has been painted with `ready` true. What may wait a moment waits for this. */
export function useAfterPaint(ready = true): boolean {
  const [after, setAfter] = useState(false);
  useEffect(() => (ready ? whenIdle(() => setAfter(true)) : undefined), [ready]);
  return after;
}
