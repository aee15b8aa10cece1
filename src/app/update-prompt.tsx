import { useUpdate } from './pwa/update.ts';
import text from './text/en/ui.json';
import { Button } from './ui/button.tsx';
import css from './update-prompt.module.css';

/** Offers a newer version, never in the middle of an exercise. */
export function UpdatePrompt() {
  const { ready, apply } = useUpdate();
  if (!ready) return null;
  return (
    <aside className={css.prompt} aria-label={text.update}>
      <p>{text.updateReady}</p>
      <Button onClick={apply}>{text.updateNow}</Button>
    </aside>
  );
}
