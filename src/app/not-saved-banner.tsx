import { useEffect } from 'react';
import type { StoreFailure } from '#record';
import { backupName, saveFile } from './device/save-file.ts';
import css from './not-saved-banner.module.css';
import { useClock, useRecord } from './record-provider.tsx';
import text from './text/en/saving.json';
import { Button, Buttons } from './ui/button.tsx';
import { Callout } from './ui/callout.tsx';
import { useToast } from './ui/toast.tsx';

/** Stands above every screen while something entered is not stored, and says how to keep it. */
export function NotSavedBanner() {
  const { saving, retry, exportBackup } = useRecord();
  const { failure, pending } = saving;
  const clock = useClock();
  const toast = useToast();
  const unsaved = failure !== undefined && pending > 0;

  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  if (!failure) return null;

  async function tryAgain() {
    const result = await retry();
    if (result.ok) toast({ words: text.savedNow });
  }

  return (
    <NotSaved
      code={failure.code}
      pending={pending}
      onTryAgain={() => void tryAgain()}
      onSaveCopy={() => {
        saveFile(backupName(clock.localDay()), exportBackup());
        toast({ words: text.copyHanded });
      }}
    />
  );
}

/** The words and buttons of the banner. */
export function NotSaved({
  code,
  pending,
  onTryAgain,
  onSaveCopy,
}: {
  readonly code: StoreFailure['code'];
  readonly pending: number;
  readonly onTryAgain: () => void;
  readonly onSaveCopy: () => void;
}) {
  return (
    <div className={css.banner} role="alert">
      <div className={css.inside}>
        <Callout tone="attention" title={pending > 0 ? text.notSaved : text.cannotSave}>
          {text.why[code]}
        </Callout>
        <Buttons>
          <Button onClick={onTryAgain}>{text.tryAgain}</Button>
          <Button onClick={onSaveCopy}>{text.saveCopy}</Button>
        </Buttons>
      </div>
    </div>
  );
}
