import { useEffect, useState } from 'react';
import type { Moment } from '#record';
import type { Clock } from './device/clock.ts';
import { onReturn } from './device/on-return.ts';
import { useClock } from './record-provider.tsx';

/** The time and local day of this look at the screen; read again when the person comes back to it. */
export function useNow(): Pick<Moment, 'at' | 'localDay'> {
  const clock: Clock = useClock();
  const [, lookAgain] = useState(0);
  useEffect(() => onReturn(() => lookAgain((looks) => looks + 1)), []);
  return { at: clock.now().toISOString(), localDay: clock.localDay() };
}
