import { Activity } from 'lucide-react';
import {
  activityTrend,
  checkInDue,
  countsAsDone,
  courseSince,
  handOverHint,
  holdTrends,
  painFollowed,
  painTrend,
} from '#care';
import type { State } from '#record';
import { HandOverCallout } from '../../hand-over-callout.tsx';
import { useRecord } from '../../record-provider.tsx';
import { dayWithYear } from '../../text/days.ts';
import text from '../../text/en/progress.json';
import { fill } from '../../text/fill.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { TrendChart } from '../../ui/charts/trend-chart.tsx';
import layout from '../../ui/layout.module.css';
import { PlacePage, Title } from '../../ui/page.tsx';
import { useNow } from '../../use-now.ts';
import { ActivitiesCard } from './activities-card.tsx';
import { chartWords } from './chart-words.ts';
import { findingTitle } from './finding-words.ts';
import { HoldsCard } from './holds-card.tsx';
import { PainCard } from './pain-card.tsx';
import css from './progress.module.css';
import { SessionsCard } from './sessions-card.tsx';

/** How pain, activities, holds and sessions went, the finding first, each number with its error. */
export default function ProgressScreen() {
  const { state } = useRecord();
  const { localDay } = useNow();
  const { checkIns, activities } = state;
  const pain = painTrend(checkIns);
  const holds = holdTrends(state.coreTests);
  const followed = painFollowed(pain, holds);
  const hint = handOverHint(checkIns);
  const since = firstDay(state);
  if (since === undefined) return <NothingYet />;
  const title = findingTitle(pain, holds);
  const due = checkInDue(checkIns, localDay, since);
  return (
    <PlacePage title={title}>
      <Title meta={fill(text.since, { day: dayWithYear(since) })}>{title}</Title>
      {hint && <HandOverCallout hint={hint} />}
      <div className={layout.cols}>
        <div>
          <PainCard trend={pain} since={courseSince(state.fullChecks, pain.course.weeks[0]?.localDay)} />
          {due && (
            <ButtonLink look="main" wide to="/check-in">
              {text.checkInNow}
            </ButtonLink>
          )}
          <ActivitiesCard trend={activityTrend(checkIns)} checkIns={checkIns} named={activities} />
        </div>
        <div>
          <HoldsCard trends={holds} />
          {followed && (
            <Callout tone="calm" title={text.follow.title} icon={<Activity aria-hidden />}>
              {text.follow[followed.kind]}
            </Callout>
          )}
          <SessionsCard today={localDay} />
          {!due && (
            <ButtonLink wide to="/check-in">
              {text.checkIn}
            </ButtonLink>
          )}
        </div>
      </div>
    </PlacePage>
  );
}

function NothingYet() {
  const { title, lead, chart } = text.empty;
  return (
    <PlacePage title={title}>
      <Title lead={lead}>{title}</Title>
      <div className={css.nothing}>
        <Card>
          <TrendChart label={chart} line={[]} words={chartWords} />
        </Card>
        <ButtonLink look="main" wide to="/check-in">
          {text.checkInNow}
        </ButtonLink>
      </div>
    </PlacePage>
  );
}

/** The day of the first thing that is shown here; undefined while there is nothing. */
function firstDay({ checkIns, coreTests, sessions }: State): string | undefined {
  return [...checkIns, ...coreTests, ...sessions.filter(countsAsDone)]
    .map(({ localDay }) => localDay)
    .sort()[0];
}
