import css from './chart-key.module.css';

export type Sign = 'line' | 'days' | 'band' | 'then' | 'now';

/** What the signs of a chart mean. */
export function ChartKey({
  signs,
}: {
  readonly signs: readonly { readonly sign: Sign; readonly words: string }[];
}) {
  return (
    <ul className={css.key}>
      {signs.map(({ sign, words }) => (
        <li key={sign}>
          <svg viewBox="0 0 26 14" width="26" height="14" aria-hidden="true">
            <Drawn sign={sign} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

function Drawn({ sign }: { readonly sign: Sign }) {
  switch (sign) {
    case 'line':
      return <path className={css.line} d="M2 7h22" />;
    case 'days':
      return (
        <>
          <circle className={css.day} cx="6" cy="9" r="2.2" />
          <circle className={css.day} cx="14" cy="4" r="2.2" />
          <circle className={css.day} cx="21" cy="9" r="2.2" />
        </>
      );
    case 'band':
      return <rect className={css.band} y="1" width="26" height="12" rx="3" />;
    case 'then':
      return (
        <>
          <path className={css.errorThen} d="M1 7h24" />
          <circle className={css.then} cx="13" cy="7" r="4.5" />
        </>
      );
    case 'now':
      return (
        <>
          <path className={css.errorNow} d="M1 7h24" />
          <circle className={css.now} cx="13" cy="7" r="5.5" />
        </>
      );
  }
}
