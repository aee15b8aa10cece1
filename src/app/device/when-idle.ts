type Work = () => void;

const waiting: Work[] = [];
let asked = false;

/** Does `work` once the browser has nothing more urgent, one piece at a time in the order asked. Returns its undoing. */
export function whenIdle(work: Work): () => void {
  waiting.push(work);
  ask();
  return () => {
    const at = waiting.indexOf(work);
    if (at >= 0) waiting.splice(at, 1);
  };
}

function ask(): void {
  if (asked || waiting.length === 0) return;
  asked = true;
  // Safari knows no idle time; a task of its own comes close.
  if ('requestIdleCallback' in window) requestIdleCallback(doOne, { timeout: 500 });
  else setTimeout(doOne);
}

function doOne(): void {
  asked = false;
  waiting.shift()?.();
  ask();
}
