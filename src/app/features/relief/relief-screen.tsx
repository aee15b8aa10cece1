import { useState } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import { allowedRelief } from '#care';
import { explainedReliefById, type ReliefTechnique, reliefTechniqueById } from '#library';
import { momentOf } from '../../device/clock.ts';
import { useClock, useRecord } from '../../record-provider.tsx';
import { useSafetyGate } from '../../safety-gate.ts';
import text from '../../text/en/relief.json';
import { ButtonLink } from '../../ui/button.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { AfterStep } from './after-step.tsx';
import { EndView } from './end-view.tsx';
import { ExplainedView } from './explained-view.tsx';
import { HowView } from './how-view.tsx';
import { NotView } from './not-view.tsx';
import { TimerStep } from './timer-step.tsx';
import { trialOf } from './trial-link.ts';
import { useRelief } from './use-relief.ts';
import { onRack, whoLies } from './who-lies.ts';
import { WhoView } from './who-view.tsx';

/** One way to rest: who must not, how to lie, the timer, the pain before and after. */
export default function ReliefScreen() {
  const { id = '' } = useParams();
  const gate = useSafetyGate('relief', `/relief/${id}`);
  const technique = reliefTechniqueById(id);
  const explained = explainedReliefById(id);
  const [, go] = useLocation();
  if (gate !== 'open') return null;
  if (explained) return <ExplainedView relief={explained} onClose={() => go('/relief')} />;
  return technique ? <Relief key={id} technique={technique} /> : <Unknown />;
}

type Step = 'who' | 'not' | 'how' | 'rest' | 'after' | 'end';

function Relief({ technique }: { readonly technique: ReliefTechnique }) {
  const [, go] = useLocation();
  const { state } = useRecord();
  const [step, setStep] = useState<Step>('who');
  const relief = useRelief(technique, trialOf(useSearch()));
  const clock = useClock();
  const stage = onRack(state, momentOf(clock).localDay);
  const close = () => go('/relief');
  const { allowed, ruledOut } = allowedRelief(whoLies(state), stage);
  const other = allowed.find((one) => one.technique.id !== technique.id)?.technique;
  const out = ruledOut.find((one) => one.technique.id === technique.id);
  if (out && step === 'who') return <NotView other={other} because={out.because} onClose={close} />;
  switch (step) {
    case 'who':
      return (
        <WhoView
          technique={technique}
          stage={stage}
          onNone={() => setStep('how')}
          onOne={() => setStep('not')}
          onClose={close}
        />
      );
    case 'not':
      return <NotView other={other} onClose={close} />;
    case 'how':
      return (
        <HowView
          technique={technique}
          most={technique.device ? stage.mostMinutes : technique.minutes.most}
          minutes={relief.minutes}
          painBefore={relief.painBefore}
          onMinutes={relief.setMinutes}
          onPain={relief.setPainBefore}
          onStart={() => setStep('rest')}
          onBack={() => setStep('who')}
          onClose={close}
        />
      );
    case 'rest':
      return (
        <TimerStep
          technique={technique}
          lengthS={relief.minutes * 60}
          painBefore={relief.painBefore}
          onKeep={(restedS) => relief.record({ restedS, stopped: 'early' })}
          onEnd={(restedS, stopped) => {
            relief.record({ restedS, stopped });
            setStep('after');
          }}
        />
      );
    case 'after':
      return <AfterStep technique={technique} relief={relief} onDone={() => setStep('end')} />;
    case 'end':
      return <EndView technique={technique} relief={relief} />;
  }
}

function Unknown() {
  return (
    <FlowPage title={text.unknown.title} where={text.title}>
      <Title lead={text.unknown.body}>{text.unknown.title}</Title>
      <ButtonLink to="/relief" look="main" wide>
        {text.unknown.action}
      </ButtonLink>
    </FlowPage>
  );
}
