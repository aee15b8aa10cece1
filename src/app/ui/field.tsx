import { useId } from 'react';
import css from './field.module.css';

/** A labelled text or number field; a wrong value gets a sentence beside it and is kept. */
export function Field({
  label,
  hint,
  error,
  value,
  onChange,
  inputMode = 'text',
  unit,
  maxLength = 200,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel';
  readonly unit?: string;
  readonly maxLength?: number;
}) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <div className={css.row}>
        <input
          id={id}
          dir="auto"
          value={value}
          inputMode={inputMode}
          maxLength={maxLength}
          aria-invalid={error ? true : undefined}
          aria-describedby={error || hint ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {unit && <span>{unit}</span>}
      </div>
      {(error || hint) && (
        <p id={`${id}-note`} className={error ? css.error : css.hint}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
