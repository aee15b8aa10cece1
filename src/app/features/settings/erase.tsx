import { useState } from 'react';
import type { StoreFailure } from '#record';
import { forgetDevice } from '../../device/ids.ts';
import { forgetLoads } from '../../device/kept-loads.ts';
import { useRecord } from '../../record-provider.tsx';
import saving from '../../text/en/saving.json';
import text from '../../text/en/settings.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useToast } from '../../ui/toast.tsx';
import { CopyFirst } from './copy-first.tsx';
import { entries } from './entries.ts';

export function Erase() {
  const { eraseAll, events } = useRecord();
  const [open, setOpen] = useState(false);
  const [failure, setFailure] = useState<StoreFailure>();
  const toast = useToast();

  async function erase() {
    const result = await eraseAll();
    if (!result.ok) return setFailure(result.failure);
    forgetDevice();
    forgetLoads();
    setOpen(false);
    toast({ words: text.eraseSheet.erased });
  }

  return (
    <>
      <Button
        look="quiet"
        onClick={() => {
          setFailure(undefined);
          setOpen(true);
        }}
      >
        {text.erase}
      </Button>
      <EraseSheet
        open={open}
        count={events.length}
        failure={failure}
        onErase={() => void erase()}
        onClose={() => setOpen(false)}
      />
    </>
  );
}

/** Asks once more and offers a copy first. */
export function EraseSheet({
  open,
  count,
  failure,
  onErase,
  onClose,
}: {
  readonly open: boolean;
  readonly count: number;
  readonly failure?: StoreFailure | undefined;
  readonly onErase: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Sheet open={open} title={text.eraseSheet.title} onClose={onClose}>
      <p>{fill(text.eraseSheet.what, { entries: entries(count) })}</p>
      {failure && (
        <Callout tone="attention" title={text.eraseSheet.failedTitle} live>
          {saving.why[failure.code]} {text.failed.nothingChanged}
        </Callout>
      )}
      <CopyFirst label={text.eraseSheet.copyFirst} />
      <Button onClick={onErase}>{text.eraseSheet.do}</Button>
      <Button look="quiet" onClick={onClose}>
        {text.eraseSheet.cancel}
      </Button>
    </Sheet>
  );
}
