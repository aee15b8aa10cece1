import { Play } from 'lucide-react';
import { itemsOf, type Plan, type PlanItem, type Step, sessionLengthS } from '#care';
import { exerciseById } from '#library';
import { Stage } from '../../figure/stage.tsx';
import { StillFigure } from '../../figure/still-figure.tsx';
import text from '../../text/en/today.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { doseWords } from '../../ui/dose-words.ts';
import { ExerciseRow, RowList } from '../../ui/exercise-row.tsx';
import { planName } from '../../ui/plan-name.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import css from './today.module.css';

/** "Strong sides, 12 minutes". */
export function sessionTitle(plan: Plan): string {
  return fill(text.sessionTitle, { focus: planName(plan), minutes: minutesOf(plan.items) });
}

/** The session of today: the figure, the two ways to start, what is in it and why. */
export function SessionCard({ plan, step }: { readonly plan: Plan; readonly step: Step }) {
  const first = exerciseById(plan.items[0].exerciseId);
  const shortItems = itemsOf(plan, 'short');
  return (
    <section className={css.card} aria-label={text.session}>
      {first && (
        <Stage tag={first.works}>
          <StillFigure motion={first.motion} glow={first.glow} label={first.name} />
        </Stage>
      )}
      <div className={css.inside}>
        <Buttons stacked>
          <ButtonLink look="main" to="/session">
            <Play aria-hidden size={20} />
            {text.start}
          </ButtonLink>
          {shortItems.length > 0 && (
            <ButtonLink to="/session?form=short">
              {fill(text.short, { minutes: minutesOf(shortItems) })}
            </ButtonLink>
          )}
        </Buttons>
        <RowList label={text.exercises}>
          {plan.items.map((item) => {
            const exercise = exerciseById(item.exerciseId);
            return exercise ? (
              <ExerciseRow
                key={item.exerciseId}
                exercise={exercise}
                note={doseWords(item)}
                to={`/programme/${item.exerciseId}`}
                mirrored={item.sides[0] === 'right'}
              />
            ) : null;
          })}
        </RowList>
        <Why title={text.whyThese}>
          <Reasons because={[...plan.because, ...step.because]} />
        </Why>
      </div>
    </section>
  );
}

function minutesOf(items: readonly PlanItem[]): number {
  return Math.max(1, Math.round(sessionLengthS(items) / 60));
}
