import { exerciseById } from '#library';
import { Figure } from '../../figure/figure.tsx';
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
        <Figure motion={exercise.motion} glow={exercise.glow} detail="thumb" mirrored={mirrored ?? false} />
      )}
    </span>
  );
}
