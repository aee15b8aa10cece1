import { useEffect, useId, useState } from 'react';
import { askToPersist, type StorageState, storageState } from '../../device/persist.ts';
import { useRecord } from '../../record-provider.tsx';
import { sizeInWords } from '../../text/amounts.ts';
import { dayWithYear } from '../../text/days.ts';
import saving from '../../text/en/saving.json';
import text from '../../text/en/settings.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useToast } from '../../ui/toast.tsx';
import { entries } from './entries.ts';
import { Erase } from './erase.tsx';
import { LoadCopy } from './load-copy.tsx';
import css from './settings.module.css';
import { useSaveCopy } from './use-save-copy.ts';

/** What is kept, how safely, and the three things a person can do with it. */
export function YourData() {
  const { events, state } = useRecord();
  const id = useId();
  const saveCopy = useSaveCopy();
  const toast = useToast();
  const days = events.map(({ localDay }) => localDay).sort();
  const [from, to] = [days[0], days.at(-1)];
  return (
    <Card labelledBy={id}>
      <h2 id={id}>{text.yourData}</h2>
      <div className={css.words}>
        <p>{from && to ? held(events.length, from, to) : text.nothingYet}</p>
        {state.unknown > 0 && <p>{fill(text.unknown, { entries: entries(state.unknown) })}</p>}
        {from && <Storage />}
      </div>
      <div className={css.actions}>
        <Button
          look="main"
          onClick={() => {
            saveCopy();
            toast({ words: saving.copyHanded });
          }}
        >
          {text.saveCopy}
        </Button>
        <LoadCopy />
        {from && <Erase />}
      </div>
    </Card>
  );
}

function held(count: number, from: string, to: string): string {
  const sentence = from === to ? text.heldToday : text.held;
  return fill(sentence, { entries: entries(count), from: dayWithYear(from), to: dayWithYear(to) });
}

/** How safe the browser keeps it, and the question that makes it safer. */
function Storage() {
  const toast = useToast();
  const [storage, setStorage] = useState<StorageState>();
  useEffect(() => {
    void storageState().then(setStorage);
  }, []);
  if (!storage) return null;

  async function ask() {
    const granted = await askToPersist();
    toast({ words: granted ? text.askedYes : text.askedNo });
    setStorage(await storageState());
  }

  return (
    <>
      <p className={css.soft}>
        {text.storage[storage.promise]}{' '}
        {storage.usedBytes !== undefined && fill(text.used, { size: sizeInWords(storage.usedBytes) })}
      </p>
      {storage.promise === 'may-go' && (
        <div className={css.ask}>
          <Button look="quiet" onClick={() => void ask()}>
            {text.askToKeep}
          </Button>
        </div>
      )}
    </>
  );
}
