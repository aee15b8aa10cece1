import type { Exercise } from '#library';
import text from '../../text/en/session.json';
import { Why } from '../../ui/why.tsx';
import css from './session.module.css';

/** How to do an exercise, step by step, and what to watch for. */
export function HowTo({ exercise, open }: { readonly exercise: Exercise; readonly open: boolean }) {
  return (
    <Why title={text.howTo} open={open}>
      <div className={css.how}>
        <ol>
          {exercise.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      {exercise.faults.length > 0 && (
        <div className={css.how}>
          <b>{text.watch}</b>
          <ul>
            {exercise.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
    </Why>
  );
}
