import layout from '../layout.module.css';
import { Why } from '../why.tsx';
import css from './chart-table.module.css';

interface Column {
  readonly id: string;
  readonly name: string;
}

/** The numbers of a chart, for whoever cannot or would rather not read the picture. The first cell heads its row. */
export function ChartTable({
  title,
  caption,
  head,
  rows,
}: {
  readonly title: string;
  readonly caption: string;
  readonly head: readonly Column[];
  readonly rows: readonly (readonly [head: string, ...cells: string[]])[];
}) {
  return (
    <Why title={title}>
      <table className={css.table}>
        <caption className={layout.hidden}>{caption}</caption>
        <thead>
          <tr>
            {head.map(({ id, name }) => (
              <th key={id} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row" dir="auto">
                {name}
              </th>
              {head.slice(1).map(({ id }, place) => (
                <td key={id}>{cells[place]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Why>
  );
}
