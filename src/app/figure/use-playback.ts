import { type RefObject, useEffect, useRef, useSyncExternalStore } from 'react';
import { movePaths } from './figure-body.tsx';
import type { Scene } from './scene.ts';

/** Thirty pictures a second: slow movements need no more, and a phone stays cool. */
const frameS = 1 / 31;
const asked = '(prefers-reduced-motion: reduce)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(asked);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the person asked for less motion. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(asked).matches,
    () => false,
  );
}

/** Moves the paths of a rendered body at the motion's own speed while `playing`; a pause keeps the pose. */
export function usePlayback(group: RefObject<SVGGElement | null>, scene: Scene, playing: boolean): void {
  const playedS = useRef({ scene, at: 0 });
  useEffect(() => {
    if (playedS.current.scene !== scene) playedS.current = { scene, at: 0 };
    if (!playing) return;
    const paths = group.current?.querySelectorAll('path') ?? [];
    let frame = 0;
    let sinceDrawnS = 0;
    let before: number | undefined;
    const step = (nowMs: number) => {
      const passedS = before === undefined ? 0 : Math.min(0.1, (nowMs - before) / 1000);
      before = nowMs;
      playedS.current.at += passedS;
      sinceDrawnS += passedS;
      if (sinceDrawnS >= frameS) {
        sinceDrawnS %= frameS;
        movePaths(paths, scene.at(playedS.current.at));
      }
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [group, scene, playing]);
}
