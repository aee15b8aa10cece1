import { useId, useState } from 'react';
import { telephoneNumber } from '#record';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/settings.json';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { useToast } from '../../ui/toast.tsx';
import css from './settings.module.css';

/** The number behind every "Call" button. A wrong one is never stored. */
export function EmergencyNumber() {
  const { state, append } = useRecord();
  const toast = useToast();
  const id = useId();
  const stored = state.settings.emergencyNumber;
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState(false);
  const value = typed ?? stored;
  const number = telephoneNumber().safeParse(value.trim());

  async function save() {
    setRefused(!number.success);
    if (!number.success) return;
    const result = await append({ kind: 'settings-changed', emergencyNumber: number.data });
    setTyped(undefined);
    if (result.ok) toast({ words: text.numberSaved });
  }

  return (
    <Card labelledBy={id}>
      <h2 id={id}>{text.emergency}</h2>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label={text.emergencyLabel}
          hint={text.emergencyHint}
          error={refused && !number.success ? text.emergencyWrong : undefined}
          value={value}
          onChange={setTyped}
          inputMode="tel"
          maxLength={20}
        />
        {value.trim() !== stored && <Button type="submit">{text.saveNumber}</Button>}
      </form>
    </Card>
  );
}
