import { type ReactNode, useEffect, useState } from 'react';
import css from './asking.module.css';

const settleMs = 300;

/** Holds the answers back for a moment after they appear, so that a double tap never answers the next question. */
export function Settling({
  children,
  className,
  of,
}: {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Holds them back again when this changes. */
  readonly of?: unknown;
}) {
  const [settled, setSettled] = useState<{ readonly of: unknown }>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ of }), settleMs);
    return () => clearTimeout(timer);
  }, [of]);
  return (
    <fieldset className={`${css.settling} ${className ?? ''}`} disabled={!settled || settled.of !== of}>
      {children}
    </fieldset>
  );
}
