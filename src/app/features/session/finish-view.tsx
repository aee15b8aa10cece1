import { Check } from 'lucide-react';
import { type ItemSummary, sessionSummary } from '#care';
import type { Session } from '#record';
import { SavedLine } from '../../saved-line.tsx';
import text from '../../text/en/session.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import css from './session.module.css';
import { Thumb } from './thumb.tsx';
import { nameOf } from './words.ts';

/** The end of a session: what was done, calmly. */
export function FinishView({ session }: { readonly session: Session }) {
  const how = session.finished?.how ?? 'completed';
  const summary = sessionSummary(session);
  const workS = summary.reduce((sum, item) => sum + item.workS, 0);
  return (
    <FlowPage title={text.finish[how]} where={text.where}>
      <Title lead={leadOf(workS)}>{text.finish[how]}</Title>
      <SavedLine />
      {how === 'stopped-by-rule' && (
        <Callout tone="attention" title={text.finish.stoppedTitle}>
          {text.finish.stoppedBody}
        </Callout>
      )}
      <Card labelledBy="did">
        <h2 id="did">{text.finish.list}</h2>
        <ol className={css.list}>
          {summary.map((item) => (
            <li key={item.exerciseId}>
              <Thumb exerciseId={item.exerciseId} />
              <span className={css.words}>
                <b>{nameOf(item.exerciseId)}</b>
                <span>{outcomeWords(item)}</span>
              </span>
              <span className={css.tick}>{item.outcome === 'done' && <Check aria-hidden />}</span>
            </li>
          ))}
        </ol>
      </Card>
      <Buttons stacked>
        <ButtonLink to="/" look="main">
          {text.finish.action}
        </ButtonLink>
        {how === 'stopped-by-rule' && <ButtonLink to="/relief">{text.finish.relief}</ButtonLink>}
      </Buttons>
    </FlowPage>
  );
}

function leadOf(workS: number): string {
  if (workS === 0) return text.finish.nothingLead;
  const minutes = Math.round(workS / 60);
  return minutes <= 1 ? text.finish.oneMinute : fill(text.finish.completedLead, { minutes });
}

function outcomeWords(item: ItemSummary): string {
  const { done, part, stopped, skipped, pain } = text.finish;
  const words = {
    done,
    part: fill(part, { sets: item.setsDone, of: item.sets }),
    stopped,
    skipped: fill(skipped, { reason: item.reason ? text.finish.reasons[item.reason] : '' }),
    'not-begun': text.finish['not-begun'],
  }[item.outcome];
  return item.pain === undefined ? words : `${words} · ${fill(pain, { pain: item.pain })}`;
}
