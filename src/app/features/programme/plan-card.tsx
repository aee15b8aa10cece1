import { Play } from 'lucide-react';
import { type Plan, type PlanItem, sessionLengthS } from '#care';
import { exerciseById } from '#library';
import text from '../../text/en/programme.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { doseWords } from '../../ui/dose-words.ts';
import { ExerciseRow, RowList } from '../../ui/exercise-row.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import { ChangeButtons } from './change-buttons.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** The exercises in their order, each with its reasons and the ways to change it. */
export function PlanCard({ plan }: { readonly plan: Plan }) {
  const minutes = Math.max(1, Math.round(sessionLengthS(plan.items) / 60));
  const count = plan.items.length;
  const list = useKeptFocus(plan.items.map(({ exerciseId }) => exerciseId));
  return (
    <Card labelledBy="exercises">
      <h2 id="exercises">{fill(count === 1 ? text.howManyOne : text.howMany, { count, minutes })}</h2>
      <div ref={list}>
        <RowList label={text.exercises}>
          {plan.items.map((item) => (
            <Item key={item.exerciseId} item={item} />
          ))}
        </RowList>
      </div>
      <ButtonLink look="main" wide to="/session">
        <Play aria-hidden size={20} />
        {text.start}
      </ButtonLink>
      <Why title={text.whyPlan}>
        <Reasons because={plan.because} />
      </Why>
    </Card>
  );
}

function Item({ item }: { readonly item: PlanItem }) {
  const exercise = exerciseById(item.exerciseId);
  if (!exercise) return <li>{text.unknown}</li>;
  return (
    <ExerciseRow
      exercise={exercise}
      note={doseWords(item)}
      to={`/programme/${item.exerciseId}`}
      mirrored={item.sides[0] === 'right'}
    >
      <Why title={text.whyThis} solo>
        <Reasons because={item.because} />
        <ChangeButtons exercise={exercise} />
      </Why>
    </ExerciseRow>
  );
}
