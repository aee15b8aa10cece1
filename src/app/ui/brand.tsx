import css from './brand.module.css';

/** The sign: a mast that curves like a spine, and its stay. */
export function Brand() {
  return (
    <span className={css.brand}>
      <svg viewBox="0 0 28 28" width="28" height="28" fill="none" strokeLinecap="round" aria-hidden="true">
        <path
          className={css.mast}
          strokeWidth="3.4"
          d="M16.5 4c2.3 3.6 2.6 6.700 1.200 10.200-1.200 3.100-.9 6.200.9 9.800"
        />
        <path className={css.stay} strokeWidth="2" d="M16.200 4.200 6.500 24" />
      </svg>
      Backstay
    </span>
  );
}
