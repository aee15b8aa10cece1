import { useEffect, useRef } from 'react';
import { type Down, downOf } from '#motion';

/** Whether this browser knows of a level at all; whether the device has one shows only when it tells. */
export function mayHaveLevel(): boolean {
  return 'DeviceOrientationEvent' in window;
}

/** Asks where the person has to be asked (iOS, from a touch); true when the level may be read. */
export async function askForLevel(): Promise<boolean> {
  if (!mayHaveLevel()) return false;
  const ask: unknown = Reflect.get(DeviceOrientationEvent, 'requestPermission');
  if (typeof ask !== 'function') return true;
  try {
    const answer: unknown = await Reflect.apply(ask, DeviceOrientationEvent, []);
    return answer === 'granted';
  } catch {
    // @NOTE Asked without a touch, or switched off for the whole device: the timer alone does it.
    return false;
  }
}

/** Tells where down is, in the axes of the phone, as often as the device does; silent without a level. */
export function useLevel(active: boolean, onDown: (down: Down) => void): void {
  const tell = useRef(onDown);
  useEffect(() => {
    tell.current = onDown;
  });
  useEffect(() => {
    if (!active || !mayHaveLevel()) return;
    const read = ({ beta, gamma }: DeviceOrientationEvent) => {
      if (beta !== null && gamma !== null) tell.current(downOf(beta, gamma));
    };
    window.addEventListener('deviceorientation', read);
    return () => window.removeEventListener('deviceorientation', read);
  }, [active]);
}
