import type { ReactNode } from 'react';
import css from './card.module.css';

/** A white sheet on the ground, one subject each. */
export function Card({ children, labelledBy }: { children: ReactNode; labelledBy?: string }) {
  return (
    <section className={css.card} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
