import { nextStep } from '#care';
import { coreTests } from '#library';
import { useRecord } from '../../record-provider.tsx';
import { dayInWords } from '../../text/days.ts';
import text from '../../text/en/today.json';
import layout from '../../ui/layout.module.css';
import { PlacePage, Title } from '../../ui/page.tsx';
import { useNow } from '../../use-now.ts';
import { WhatItIsLike } from '../../what-it-is-like.tsx';
import { AdviceBar } from './advice-bar.tsx';
import { AlsoDue } from './also-due.tsx';
import { HowIsYourBack } from './how-is-your-back.tsx';
import { SessionCard, sessionTitle } from './session-card.tsx';
import { StepCard } from './step-card.tsx';
import { WeekCard } from './week-card.tsx';

const coreTestIds = coreTests.map(({ id }) => id);

/** The day: one thing to do, how the back is, how the week went. */
export default function Today() {
  const { state } = useRecord();
  const now = useNow();
  const { main, also } = nextStep(state, now, coreTestIds);
  const { plan } = state;
  const session = main.kind === 'session' && plan ? plan : undefined;
  const help = main.kind === 'get-help' || main.kind === 'see-someone';
  // @NOTE Once the danger signs are clear and until there is a plan; later it stands under My back and Learn.
  const isOffered =
    !help && !plan && main.kind !== 'full-check' && state.fullChecks.every(({ judged }) => !judged);
  const title = session ? sessionTitle(session) : stepTitle(main.kind);
  return (
    <PlacePage title={title}>
      {!help && <AdviceBar />}
      <Title meta={dayInWords(now.localDay)}>{title}</Title>
      <div className={layout.cols}>
        <div>{session ? <SessionCard plan={session} step={main} /> : <StepCard step={main} />}</div>
        <div>
          <AlsoDue steps={also} />
          {isOffered && <WhatItIsLike />}
          {main.kind !== 'get-help' && <HowIsYourBack today={now.localDay} />}
          {plan && !help && <WeekCard planned={plan.daysPerWeek} today={now.localDay} />}
        </div>
      </div>
    </PlacePage>
  );
}

function stepTitle(kind: keyof typeof text.steps | 'session'): string {
  return kind === 'session' ? text.session : text.steps[kind].title;
}
