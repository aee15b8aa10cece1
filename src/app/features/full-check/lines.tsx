import css from './full-check.module.css';

/** Short lines, one under the other. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={css.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
