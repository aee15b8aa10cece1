/** Calls back whenever the person comes back to the page; returns how to stop. */
export function onReturn(callback: () => void): () => void {
  const whenVisible = () => {
    if (document.visibilityState === 'visible') callback();
  };
  document.addEventListener('visibilitychange', whenVisible);
  return () => document.removeEventListener('visibilitychange', whenVisible);
}

/** Whether this window is the one that is looked at. */
export function isInFront(): boolean {
  return document.visibilityState === 'visible';
}
