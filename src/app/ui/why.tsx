import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './why.module.css';

/** A disclosure at the foot of what it explains: reasons first, sources last. */
export function Why({
  title,
  children,
  solo,
  open,
}: {
  readonly title: string;
  readonly children: ReactNode;
  /** Stands alone, without the line above it. */
  readonly solo?: boolean;
  readonly open?: boolean;
}) {
  return (
    <details className={solo ? `${css.why} ${css.solo}` : css.why} open={open}>
      <summary>
        {title}
        <ChevronDown aria-hidden size={20} />
      </summary>
      <div className={css.body}>{children}</div>
    </details>
  );
}
