import { useId } from 'react';
import css from './switch.module.css';

/** A few exclusive choices side by side. */
export function Switch<Id extends string>({
  legend,
  options,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly value: Id | undefined;
  readonly onChange: (id: Id) => void;
}) {
  const name = useId();
  return (
    <fieldset className={css.field}>
      <legend>{legend}</legend>
      <div className={css.switch}>
        {options.map((option) => (
          <label key={option.id} className={css.option}>
            <input
              type="radio"
              name={name}
              checked={option.id === value}
              onChange={() => onChange(option.id)}
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
