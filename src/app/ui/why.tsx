import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import css from './why.module.css';

/** A disclosure at the foot of what it explains: reasons first, sources last. */
export function Why({
  title,
  children,
  solo,
  open,
  later,
}: {
  readonly title: string;
  readonly children: ReactNode;
  /** Stands alone, without the line above it. */
  readonly solo?: boolean;
  readonly open?: boolean;
  /** What is inside is costly, so it is drawn when it is first opened. */
  readonly later?: boolean;
}) {
  const [drawn, setDrawn] = useState(!later);
  return (
    <details
      className={solo ? `${css.why} ${css.solo}` : css.why}
      open={open}
      onToggle={() => setDrawn(true)}
    >
      <summary>
        {title}
        <ChevronDown aria-hidden size={20} />
      </summary>
      <div className={css.body}>{drawn && children}</div>
    </details>
  );
}
