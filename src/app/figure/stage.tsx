import type { ReactNode } from 'react';
import css from './figure.module.css';

/** The room the figure moves in; `tag` names the working muscle. */
export function Stage({ children, tag }: { readonly children: ReactNode; readonly tag?: string }) {
  return (
    <div className={css.stage}>
      {tag === undefined ? null : (
        <span className={css.tag}>
          <span className={css.swatch} />
          {tag}
        </span>
      )}
      {children}
    </div>
  );
}
