import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Exercise } from '#library';
import { StillFigure } from '../figure/still-figure.tsx';
import css from './exercise-row.module.css';

/** Exercises or the like, one under the other. */
export function RowList({ children, label }: { readonly children: ReactNode; readonly label: string }) {
  return (
    <ol className={css.list} aria-label={label}>
      {children}
    </ol>
  );
}

/** An exercise as a line: a small still of it, its name, how much; the whole line leads to it. */
export function ExerciseRow({
  exercise,
  note,
  to,
  mirrored,
  children,
}: {
  readonly exercise: Exercise;
  readonly note: ReactNode;
  readonly to: string;
  readonly mirrored?: boolean;
  /** Stands below the line and belongs to it. */
  readonly children?: ReactNode;
}) {
  return (
    <li>
      <Link href={to} className={css.row}>
        <span className={css.thumb}>
          <StillFigure
            motion={exercise.motion}
            glow={exercise.glow}
            detail="thumb"
            mirrored={mirrored ?? false}
          />
        </span>
        <span className={css.words}>
          <b>{exercise.name}</b>
          <span>{note}</span>
        </span>
        <ChevronRight aria-hidden />
      </Link>
      {children}
    </li>
  );
}
