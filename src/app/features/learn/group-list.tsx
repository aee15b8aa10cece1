import { exercises, type Ladder, ladders } from '#library';
import { Stage } from '../../figure/stage.tsx';
import { StillFigure } from '../../figure/still-figure.tsx';
import text from '../../text/en/learn.json';
import { fill } from '../../text/fill.ts';
import { Card } from '../../ui/card.tsx';
import { ExerciseRow, RowList } from '../../ui/exercise-row.tsx';
import { Why } from '../../ui/why.tsx';
import { ClaimWords } from './claims.tsx';

const words = text.topics.exercises;

/** What each group of exercises does, and its exercises from easy to hard. */
export function GroupList() {
  return ladders.map((ladder) => <Group key={ladder} ladder={ladder} />);
}

function Group({ ladder }: { readonly ladder: Ladder }) {
  const group = words.groups[ladder];
  const those = exercises.filter((one) => one.ladder === ladder);
  const shown = those.find(({ rung }) => rung === 3);
  return (
    <Card labelledBy={ladder}>
      {shown && (
        <Stage tag={shown.works}>
          <StillFigure motion={shown.motion} glow={shown.glow} />
        </Stage>
      )}
      <h2 id={ladder}>{group.title}</h2>
      <ClaimWords claim={group} />
      <Why title={fill(words.stepsOf, { count: those.length })} later>
        <RowList label={words.steps}>
          {those.map((exercise) => (
            <ExerciseRow
              key={exercise.id}
              exercise={exercise}
              note={exercise.purpose}
              to={`/programme/${exercise.id}`}
            />
          ))}
        </RowList>
      </Why>
    </Card>
  );
}
