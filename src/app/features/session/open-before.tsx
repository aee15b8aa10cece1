import { itemsOver, type SessionCursor, sessionCursor } from '#care';
import { exerciseById } from '#library';
import type { Session } from '#record';
import { dayInWords } from '../../text/days.ts';
import text from '../../text/en/session.json';
import { fill } from '../../text/fill.ts';
import { Button } from '../../ui/button.tsx';
import layout from '../../ui/layout.module.css';
import { FlowPage, Title } from '../../ui/page.tsx';
import { ExerciseFigure } from './exercise-figure.tsx';
import css from './session.module.css';
import { nameOf, placeWords, sideOfRep, sideWords } from './words.ts';

/** A session of today that was left: go on at the same set, or end it. */
export function ResumeView({
  session,
  onGoOn,
  onEnd,
  onClose,
}: {
  readonly session: Session;
  readonly onGoOn: () => void;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}) {
  const cursor = sessionCursor(session);
  return (
    <FlowPage title={text.resume.title} where={text.where} onClose={onClose} wide={cursor.kind === 'work'}>
      <div className={layout.split}>
        {cursor.kind === 'work' && <NextFigure {...cursor} />}
        <div className={css.panel}>
          <Title lead={placeOf(session, cursor)}>{text.resume.title}</Title>
          <p>{fill(text.resume.done, doneOf(session))}</p>
          <div className={css.one}>
            <Button look="main" floor wide onClick={onGoOn}>
              {text.resume.goOn}
            </Button>
            <Button wide onClick={onEnd}>
              {text.resume.end}
            </Button>
          </div>
        </div>
      </div>
    </FlowPage>
  );
}

/** A session left open on an earlier day: it ends as it was, and nothing is added to it. */
export function EarlierView({
  session,
  onEnd,
  onClose,
}: {
  readonly session: Session;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}) {
  const day = dayInWords(session.localDay);
  return (
    <FlowPage title={text.earlier.title} where={text.where} onClose={onClose}>
      <Title lead={fill(text.earlier.body, { day, ...doneOf(session) })}>{text.earlier.title}</Title>
      <Button look="main" floor wide onClick={onEnd}>
        {text.earlier.end}
      </Button>
    </FlowPage>
  );
}

function doneOf(session: Session) {
  return { done: itemsOver(session), total: session.items.length };
}

function NextFigure({ step, rep }: Extract<SessionCursor, { kind: 'work' }>) {
  const exercise = exerciseById(step.exerciseId);
  if (!exercise) return null;
  const mirrored = sideOfRep(step, rep) === 'right';
  return (
    <ExerciseFigure
      exercise={exercise}
      does="preview"
      turn={step.exerciseId}
      mirrored={mirrored}
      still={false}
    />
  );
}

function placeOf(session: Session, cursor: SessionCursor): string {
  if (cursor.kind === 'ask-pain')
    return fill(text.resume.pain, { name: nameOf(session.items[cursor.itemIndex]?.exerciseId ?? '') });
  if (cursor.kind === 'finished') return text.resume.all;
  const { step, rep } = cursor;
  const item = session.items[step.itemIndex];
  if (!item) throw new Error(`the session has no item ${step.itemIndex}`);
  const place = { name: nameOf(step.exerciseId), part: placeWords(item, step, rep) };
  const side = sideWords(sideOfRep(step, rep));
  return side ? fill(text.resume.atSide, { ...place, side }) : fill(text.resume.at, place);
}
