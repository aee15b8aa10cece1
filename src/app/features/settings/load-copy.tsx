import { useRef, useState } from 'react';
import { type ReadBackup, readBackup, tooLargeBackup } from '#exchange';
import type { StoreFailure } from '#record';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/settings.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import { useToast } from '../../ui/toast.tsx';
import { CopySheet, type CopyStep } from './copy-sheet.tsx';
import { entries } from './entries.ts';

/** Picks a file, shows what is in it, and only then loads it. */
export function LoadCopy() {
  const { events, importEvents } = useRecord();
  const input = useRef<HTMLInputElement>(null);
  const [step, setStep] = useState<CopyStep>();
  const toast = useToast();

  async function look(file: File) {
    const read = await readFile(file);
    if (read === undefined) return setStep({ kind: 'refused', message: text.refused.unreadable });
    if (read.kind === 'refused') return setStep({ kind: 'refused', message: read.message });
    const here = new Set(events.map(({ id }) => id));
    const fresh = read.events.filter(({ id }) => !here.has(id)).length;
    setStep({ kind: 'found', copy: read, fresh });
  }

  async function load(copy: Extract<ReadBackup, { kind: 'ok' }>, how: 'merge' | 'replace') {
    const result = await importEvents(copy.events, how);
    if (!result.ok) return failed(result.failure);
    setStep(undefined);
    if (how === 'replace') return toast({ words: text.replaced });
    const added = fill(text.loaded, { entries: entries(result.added) });
    toast({ words: result.added > 0 ? added : text.loadedNone });
  }

  function failed(failure: StoreFailure) {
    setStep({ kind: 'failed', failure });
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={text.loadCopy}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void look(file);
        }}
      />
      <Button onClick={() => input.current?.click()}>{text.loadCopy}</Button>
      <CopySheet
        step={step}
        here={events.length}
        onStep={setStep}
        onAnother={() => {
          setStep(undefined);
          input.current?.click();
        }}
        onLoad={(copy, how) => void load(copy, how)}
      />
    </>
  );
}

/** Undefined when the file cannot be opened, for example because it is gone. */
async function readFile(file: File): Promise<ReadBackup | undefined> {
  const large = tooLargeBackup(file.size);
  if (large) return large;
  try {
    return readBackup(await file.text());
  } catch {
    return undefined;
  }
}
