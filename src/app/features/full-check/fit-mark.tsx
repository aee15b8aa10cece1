import type { Fit } from '#care';
import text from '../../text/en/full-check.json';
import css from './fit-mark.module.css';

/** How well a pattern fits: a full, half, crossed or dotted disc, and its words. */
export function FitMark({ fit }: { readonly fit: Fit }) {
  return (
    <span className={fit === 'fits-well' ? `${css.fit} ${css.well}` : css.fit}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle
          className={css.line}
          cx="10"
          cy="10"
          r="8"
          strokeDasharray={fit === 'too-little-known' ? '3 3.3' : undefined}
        />
        {fit === 'fits-well' && <circle className={css.full} cx="10" cy="10" r="8" />}
        {fit === 'fits-partly' && <path className={css.full} d="M10 2a8 8 0 0 1 0 16z" />}
        {fit === 'speaks-against' && <path className={css.line} d="M6 10h8" />}
        {fit === 'too-little-known' && (
          <path className={css.line} d="M7.7 8.2a2.3 2.3 0 1 1 3.4 2c-.7.4-1.1.8-1.1 1.5M10 14.1v.1" />
        )}
      </svg>
      {text.result.fit[fit]}
    </span>
  );
}
