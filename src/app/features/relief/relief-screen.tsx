import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { allowedRelief } from '#care';
import { type ReliefTechnique, reliefTechniqueById } from '#library';
import { useRecord } from '../../record-provider.tsx';
import { useSafetyGate } from '../../safety-gate.ts';
import text from '../../text/en/relief.json';
import { ButtonLink } from '../../ui/button.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { AfterStep } from './after-step.tsx';
import { EndView } from './end-view.tsx';
import { HowView } from './how-view.tsx';
import { NotView } from './not-view.tsx';
import { TimerStep } from './timer-step.tsx';
import { useRelief } from './use-relief.ts';
import { whoLies } from './who-lies.ts';
import { WhoView } from './who-view.tsx';

/** One way to rest: who must not, how to lie, the timer, the pain before and after. */
export default function ReliefScreen() {
  const { id = '' } = useParams();
  const gate = useSafetyGate('relief', `/relief/${id}`);
  const technique = reliefTechniqueById(id);
  if (gate !== 'open') return null;
  return technique ? <Relief key={id} technique={technique} /> : <Unknown />;
}

type Step = 'who' | 'not' | 'how' | 'rest' | 'after' | 'end';

function Relief({ technique }: { readonly technique: ReliefTechnique }) {
  const [, go] = useLocation();
  const { state } = useRecord();
  const [step, setStep] = useState<Step>('who');
  const relief = useRelief(technique);
  const close = () => go('/relief');
  const { allowed, ruledOut } = allowedRelief(whoLies(state));
  const other = allowed.find((one) => one.technique.id !== technique.id)?.technique;
  const out = ruledOut.find((one) => one.technique.id === technique.id);
  if (out && step === 'who') return <NotView other={other} because={out.because} onClose={close} />;
  switch (step) {
    case 'who':
      return (
        <WhoView
          technique={technique}
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
