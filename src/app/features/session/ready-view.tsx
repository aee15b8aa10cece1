import { useState } from 'react';
import { forFirstHour, itemsOf, type Plan, type PlanItem, sessionLengthS } from '#care';
import { exerciseById } from '#library';
import text from '../../text/en/session.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { doseWords } from '../../ui/dose-words.ts';
import layout from '../../ui/layout.module.css';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Switch } from '../../ui/switch.tsx';
import { ExerciseFigure } from './exercise-figure.tsx';
import { MorningQuestion, type UpFor } from './morning-question.tsx';
import css from './session.module.css';
import { Thumb } from './thumb.tsx';
import { minutesOf, nameOf } from './words.ts';

type Form = 'full' | 'short';

/** What comes and how long it takes, before the first exercise. */
export function ReadyView({
  plan,
  doneToday,
  inMorning,
  first,
  onStart,
  onClose,
}: {
  readonly plan: Plan;
  readonly doneToday: boolean;
  /** It is an hour at which the person may have got up just now. */
  readonly inMorning: boolean;
  readonly first: Form;
  readonly onStart: (form: Form, items: readonly PlanItem[]) => void;
  readonly onClose: () => void;
}) {
  const [form, setForm] = useState<Form>(first);
  const [upFor, setUpFor] = useState<UpFor>('less');
  const itemsNow = (of: Form) => {
    const all = knownItems(plan, of);
    return inMorning && upFor === 'less' ? forFirstHour(all) : all;
  };
  const items = itemsNow(form);
  const allowed = forFirstHour(knownItems(plan, form));
  const waiting = knownItems(plan, form).filter((item) => !allowed.includes(item));
  const minutes = (of: Form) => minutesOf(sessionLengthS(itemsNow(of)));
  const exercise = items[0] && exerciseById(items[0].exerciseId);
  const isEmpty = items.length === 0;
  const lead = items.length === 1 ? text.ready.leadOne : text.ready.lead;
  return (
    <FlowPage title={text.ready.title} where={text.where} onClose={onClose} wide>
      <div className={layout.split}>
        {exercise && (
          <ExerciseFigure
            exercise={exercise}
            does="preview"
            turn={exercise.id}
            mirrored={items[0]?.sides[0] === 'right'}
            still={false}
          />
        )}
        <div className={css.panel}>
          <Title
            lead={
              isEmpty ? text.morning.onlyWaiting : fill(lead, { count: items.length, minutes: minutes(form) })
            }
          >
            {isEmpty ? text.morning.wait : text.ready.title}
          </Title>
          {doneToday && <p className={layout.soft}>{text.ready.again}</p>}
          {!isEmpty && (
            <Switch
              legend={text.ready.form}
              value={form}
              onChange={setForm}
              options={[
                { id: 'full', name: fill(text.ready.full, { minutes: minutes('full') }) },
                { id: 'short', name: fill(text.ready.short, { minutes: minutes('short') }) },
              ]}
            />
          )}
          {inMorning && waiting.length > 0 && (
            <MorningQuestion
              waiting={waiting.map(({ exerciseId }) => exerciseId)}
              upFor={upFor}
              onAnswer={setUpFor}
            />
          )}
          {!isEmpty && <Coming items={items} onStart={() => onStart(form, items)} />}
        </div>
      </div>
    </FlowPage>
  );
}

function Coming({ items, onStart }: { readonly items: readonly PlanItem[]; readonly onStart: () => void }) {
  return (
    <>
      <Button look="main" floor wide onClick={onStart}>
        {text.ready.start}
      </Button>
      <p className={layout.meta}>{text.ready.stop}</p>
      <Card labelledBy="comes">
        <h2 id="comes">{text.ready.list}</h2>
        <ol className={css.list}>
          {items.map((item) => (
            <li key={item.exerciseId}>
              <Thumb exerciseId={item.exerciseId} mirrored={item.sides[0] === 'right'} />
              <span className={css.words}>
                <b>{nameOf(item.exerciseId)}</b>
                <span>{doseWords(item)}</span>
              </span>
            </li>
          ))}
        </ol>
      </Card>
    </>
  );
}

/** A plan from another version may name exercises that this one does not know. */
function knownItems(plan: Plan, form: Form): readonly PlanItem[] {
  return itemsOf(plan, form).filter(({ exerciseId }) => exerciseById(exerciseId));
}
