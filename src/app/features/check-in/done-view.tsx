import { activityTrend, handOverHint, painTrend } from '#care';
import type { CheckIn } from '#record';
import { HandOverCallout } from '../../hand-over-callout.tsx';
import { useRecord } from '../../record-provider.tsx';
import { SavedLine } from '../../saved-line.tsx';
import text from '../../text/en/check-in.json';
import { ButtonLink, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import layout from '../../ui/layout.module.css';
import { FlowPage, Title } from '../../ui/page.tsx';
import { Reasons } from '../../ui/reasons.tsx';
import { Why } from '../../ui/why.tsx';
import css from './check-in.module.css';
import { activityWords, answersInWords, changeInWords } from './done-words.ts';

/** What was told, what it means beside the check-in before, and whether to show it to somebody. */
export function DoneView({ checkIn }: { readonly checkIn: CheckIn }) {
  const { state } = useRecord();
  const { checkIns, activities } = state;
  const { title, lead } = changeInWords(checkIn, checkIns);
  const trend = activityTrend(checkIns);
  const hint = handOverHint(checkIns);
  const scored = checkIn.activities.length > 0;
  const activitiesMean = scored ? activityWords(trend) : undefined;
  const [first] = painTrend(checkIns).because;
  return (
    <FlowPage title={title} where={text.where}>
      <Title lead={lead}>{title}</Title>
      <SavedLine />
      {hint && <HandOverCallout hint={hint} />}
      <Card labelledBy="answers">
        <h2 id="answers">{text.done.answers}</h2>
        <dl className={css.answers}>
          {answersInWords(checkIn, activities, trend).map(({ id, name, value, note }) => (
            <div key={id}>
              <dt dir="auto">{name}</dt>
              <dd>
                {value}
                {note && <small>{note}</small>}
              </dd>
            </div>
          ))}
        </dl>
        {activitiesMean && <p className={layout.soft}>{activitiesMean}</p>}
        <Why title={text.done.why}>
          <Reasons because={[first, ...(scored ? trend.because : [])]} />
        </Why>
      </Card>
      <div className={layout.push}>
        <Buttons stacked>
          <ButtonLink look="main" to="/progress">
            {text.done.progress}
          </ButtonLink>
          <ButtonLink to="/">{text.done.home}</ButtonLink>
        </Buttons>
      </div>
    </FlowPage>
  );
}
