import { useLocation, useParams } from 'wouter';
import { type PlanItem, ruledOut } from '#care';
import { type Exercise, exerciseById } from '#library';
import { Figure } from '../../figure/figure.tsx';
import { Stage } from '../../figure/stage.tsx';
import { useRecord } from '../../record-provider.tsx';
import text from '../../text/en/programme.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { doseWords } from '../../ui/dose-words.ts';
import layout from '../../ui/layout.module.css';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Reasons, Sources } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import { ChangeButtons } from './change-buttons.tsx';
import css from './programme.module.css';
import { useProgramme } from './use-programme.ts';
import { WhatItAsks } from './what-it-asks.tsx';

const words = text.exercise;

/** One exercise, whether it is in the programme or not: the moving figure, how to do it, why, and the way to change it. */
export default function ExerciseScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const { state } = useRecord();
  const [, go] = useLocation();
  const toPlan = () => go('/programme');
  const exercise = exerciseById(id);
  if (!exercise)
    return (
      <FlowPage title={words.unknownTitle} where={text.where} onBack={toPlan}>
        <Title lead={words.unknownBody}>{words.unknownTitle}</Title>
        <ButtonLink look="main" wide to="/programme">
          {words.toPlan}
        </ButtonLink>
      </FlowPage>
    );
  const item = state.plan?.items.find(({ exerciseId }) => exerciseId === id);
  return (
    <FlowPage wide title={exercise.name} where={text.where} onBack={toPlan}>
      <div className={layout.split}>
        <div className={css.stage}>
          <Stage tag={exercise.works}>
            <Figure
              motion={exercise.motion}
              glow={exercise.glow}
              mirrored={item?.sides[0] === 'right'}
              label={fill(words.figure, { name: exercise.name, cue: exercise.cue })}
              playing
            />
          </Stage>
        </div>
        <div className={css.about}>
          <Title meta={item ? doseWords(item) : <Absence exercise={exercise} />} lead={exercise.purpose}>
            {exercise.name}
          </Title>
          <HowTo exercise={exercise} />
          <WhatItAsks exercise={exercise} />
          <WhyThis exercise={exercise} item={item} />
          {item && <ChangeButtons exercise={exercise} onDone={toPlan} />}
        </div>
      </div>
    </FlowPage>
  );
}

function HowTo({ exercise }: { readonly exercise: Exercise }) {
  const things = exercise.equipment.map((thing) => text.fits.equipmentNames[thing].toLowerCase()).join(', ');
  return (
    <section className={css.how}>
      <h2>{words.howTo}</h2>
      {things && <p className={layout.soft}>{fill(words.needs, { things })}</p>}
      <ol>
        {exercise.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {exercise.faults.length > 0 && (
        <>
          <h3>{words.watch}</h3>
          <ul>
            {exercise.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function WhyThis({ exercise, item }: { readonly exercise: Exercise; readonly item: PlanItem | undefined }) {
  return (
    <Why title={words.why}>
      {item ? <Reasons because={item.because} /> : <Sources ids={exercise.evidence} />}
    </Why>
  );
}

function Absence({ exercise }: { readonly exercise: Exercise }) {
  const { person } = useRecord().state;
  const { wishes } = useProgramme();
  const why = ruledOut(exercise, person, wishes.excluded);
  if (!why) return words.notInPlan;
  return why.by === 'person' ? words.isExcluded : words.ruledOut;
}
