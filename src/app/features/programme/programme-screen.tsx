import { planFor } from '#care';
import text from '../../text/en/programme.json';
import { Card } from '../../ui/card.tsx';
import layout from '../../ui/layout.module.css';
import { PlacePage, Title } from '../../ui/page.tsx';
import { planName } from '../../ui/plan-name.ts';
import { Reasons } from '../../ui/reasons.tsx';
import { useNow } from '../../use-now.ts';
import { usePlanHistory } from '../../use-plan-history.ts';
import { ExcludedCard } from './excluded-card.tsx';
import { FitsCard } from './fits-card.tsx';
import { NotMadeYet } from './not-made-yet.tsx';
import { PlanCard } from './plan-card.tsx';
import { PlanFileCard } from './plan-file-card.tsx';
import { WeekCard } from './week-card.tsx';

/** What is trained and why, and everything about it that the person can change. */
export default function ProgrammeScreen() {
  const state = usePlanHistory();
  const { localDay } = useNow();
  const { plan } = state;
  if (plan) {
    const title = planName(plan);
    return (
      <PlacePage title={title}>
        <Title meta={text.where} lead={plan.because[0].text}>
          {title}
        </Title>
        <div className={layout.cols}>
          <div>
            <PlanCard plan={plan} />
          </div>
          <div>
            <WeekCard plan={plan} />
            <FitsCard />
            <ExcludedCard />
            <PlanFileCard />
          </div>
        </div>
      </PlacePage>
    );
  }
  const result = state.hasProfile ? planFor(state, localDay) : undefined;
  if (result?.kind !== 'no-plan') return <NotMadeYet />;
  return (
    <PlacePage title={text.nothing.title}>
      <Title meta={text.where} lead={text.nothing.lead}>
        {text.nothing.title}
      </Title>
      <div className={layout.cols}>
        <div>
          <Card>
            <Reasons because={result.because} />
          </Card>
          <ExcludedCard />
        </div>
        <div>
          <FitsCard />
        </div>
      </div>
    </PlacePage>
  );
}
