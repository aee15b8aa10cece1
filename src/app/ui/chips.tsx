import css from './chips.module.css';

/** Pills that can be on or off, several at once. */
export function Chips<Id extends string>({
  legend,
  options,
  picked,
  onChange,
}: {
  readonly legend: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly picked: readonly Id[];
  readonly onChange: (picked: readonly Id[]) => void;
}) {
  return (
    <fieldset className={css.field}>
      <legend>{legend}</legend>
      <div className={css.chips}>
        {options.map(({ id, name }) => (
          <label key={id} className={css.chip}>
            <input
              type="checkbox"
              checked={picked.includes(id)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? [...picked, id] : picked.filter((other) => other !== id),
                )
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
