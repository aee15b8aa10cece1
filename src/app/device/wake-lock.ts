import { useEffect } from 'react';

/** Keeps the screen on while `active`; takes it again after the page was hidden. Silent where it is not supported. */
export function useWakeLock(active: boolean): void {
  useEffect(() => {
    if (!active || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let left = false;
    const take = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      try {
        const taken = await navigator.wakeLock.request('screen');
        if (left) await taken.release();
        else lock = taken;
      } catch {
        // @NOTE Refused, for instance on low battery: the screen goes dark by the device's own rule.
      }
    };
    const retake = () => void take();
    void take();
    document.addEventListener('visibilitychange', retake);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', retake);
      lock?.release().catch(() => {});
    };
  }, [active]);
}
