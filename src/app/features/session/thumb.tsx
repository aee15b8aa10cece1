import { exerciseById } from '#library';
import { StillFigure } from '../../figure/still-figure.tsx';
import css from './session.module.css';

/** A small still of an exercise. */
export function Thumb({
  exerciseId,
  mirrored,
}: {
  readonly exerciseId: string;
  readonly mirrored?: boolean;
}) {
  const exercise = exerciseById(exerciseId);
  return (
    <span className={css.thumb}>
      {exercise && (
        <StillFigure
          motion={exercise.motion}
          glow={exercise.glow}
          detail="thumb"
          mirrored={mirrored ?? false}
        />
      )}
    </span>
  );
}
