/** Calls `work` once what is on the screen has been painted and the browser has nothing more urgent. Returns its undoing. */
export function whenIdle(work: () => void): () => void {
  let idle = 0;
  const frame = requestAnimationFrame(() => {
    // Safari knows no idle time; a task of its own comes close.
    idle = 'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 1000 }) : setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    if ('cancelIdleCallback' in window) cancelIdleCallback(idle);
    else clearTimeout(idle);
  };
}
