import { Check } from 'lucide-react';
import css from './pick-list.module.css';

/** Rows that can be ticked, several at once; the whole row is the target. */
export function PickList<Id extends string>({
  legend,
  quietLegend,
  options,
  picked,
  onChange,
}: {
  readonly legend: string;
  /** The legend is read out but not shown, because the heading already says it. */
  readonly quietLegend?: boolean;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly picked: readonly Id[];
  readonly onChange: (picked: readonly Id[]) => void;
}) {
  return (
    <fieldset className={css.field}>
      <legend className={quietLegend ? css.quiet : css.legend}>{legend}</legend>
      <div className={css.rows}>
        {options.map(({ id, name }) => (
          <label key={id} className={css.row}>
            <input
              type="checkbox"
              checked={picked.includes(id)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? [...picked, id] : picked.filter((other) => other !== id),
                )
              }
            />
            <span className={css.box}>
              <Check aria-hidden size={18} />
            </span>
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
