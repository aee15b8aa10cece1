import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { type MoreTest, moreTestById } from '#library';
import { useSpeech } from '../../../device/speech.ts';
import { useWakeLock } from '../../../device/wake-lock.ts';
import { checkPath, useSafetyGate } from '../../../safety-gate.ts';
import text from '../../../text/en/signs.json';
import { fill } from '../../../text/fill.ts';
import { FlowPage } from '../../../ui/page.tsx';
import { VoiceButton } from '../../../ui/voice-button.tsx';
import { type Ended, EndedView, LegView } from '../ended-view.tsx';
import { NoTest } from '../no-test.tsx';
import { PainView } from '../pain-view.tsx';
import { SleptView } from '../slept-view.tsx';
import { TimedHold } from '../timed-hold.tsx';
import { ruledOutWords } from '../words.ts';
import { ChooseView } from './choose-view.tsx';
import { CountDown, CountUp } from './clocks.tsx';
import { EnterView } from './enter-view.tsx';
import { MoreHow } from './more-how.tsx';
import { MoreResult } from './more-result.tsx';
import { PhotoView } from './photo-view.tsx';
import { type Go, useMoreTest } from './use-more-test.ts';

type Phase =
  | { readonly at: 'how' | 'taking' | 'enter' | 'leg' }
  | { readonly at: 'slept'; readonly heldS: number }
  | { readonly at: 'ended' | 'pain' | 'result'; readonly go: Go };

const list = '/core/more';
/** What is told afterwards, without a clock. */
const entered: readonly MoreTest['take'][] = ['choice', 'length', 'photo'];

/** One further test from its instructions to its result; the address names it. */
export default function MoreTestScreen() {
  const { testId = '' } = useParams<{ testId: string }>();
  const test = moreTestById(testId);
  const gate = useSafetyGate('short', `${list}/${testId}`);
  if (!test) return <NoTest title={text.how.unknown} list={list} />;
  return gate === 'open' ? <MoreFlow key={test.id} test={test} /> : null;
}

function MoreFlow({ test }: { readonly test: MoreTest }) {
  const own = useMoreTest(test);
  const speech = useSpeech();
  const [, go] = useLocation();
  const [phase, setPhase] = useState<Phase>({ at: 'how' });
  const [withLevel, setWithLevel] = useState(false);
  useWakeLock(phase.at === 'taking');
  if (own.fit.kind === 'ruled-out')
    return (
      <NoTest
        title={text.how.notSuitsTitle}
        words={fill(text.how.notSuits, { why: ruledOutWords(own.fit) })}
        list={list}
      />
    );
  const isLeg = phase.at === 'leg' || (own.legFirst && phase.at === 'how');

  function tell(told: Go, then: 'pain' | 'result') {
    own.record(told);
    setPhase(told.ended === 'leg-symptoms' ? { at: 'leg' } : { at: then, go: told });
  }
  const begin = () => ({ tryId: own.newId() });
  const stopped = (why: Ended) => tell({ ...begin(), value: 0, ended: why }, 'result');

  function ready() {
    if (test.take === 'hold' || test.take === 'count') speech.say('5');
    setPhase({ at: entered.includes(test.take) ? 'enter' : 'taking' });
  }

  return (
    <FlowPage
      title={test.name}
      where={text.where}
      onClose={() => go(list)}
      corner={<VoiceButton speech={speech} />}
      wide={!isLeg && (phase.at === 'how' || phase.at === 'taking')}
    >
      {isLeg && <LegView next={checkPath('short', { next: list })} />}
      {phase.at === 'how' && !isLeg && (
        <MoreHow
          test={test}
          withLevel={withLevel}
          onLevel={setWithLevel}
          onReady={ready}
          onLeave={() => go(list)}
        />
      )}
      {phase.at === 'taking' && test.take === 'hold' && (
        <TimedHold
          test={test}
          speech={speech}
          withLevel={withLevel}
          onCancel={() => setPhase({ at: 'how' })}
          onAway={(heldS) => {
            own.record({ ...begin(), value: heldS, ended: 'interrupted' });
            setPhase({ at: 'slept', heldS });
          }}
          onEnd={(heldS, by) => {
            if (by === 'cap') return tell({ ...begin(), value: heldS, ended: 'cap' }, 'pain');
            const told: Go = { ...begin(), value: heldS, ended: 'interrupted' };
            own.record(told);
            setPhase({ at: 'ended', go: told });
          }}
        />
      )}
      {phase.at === 'taking' && test.take === 'count' && (
        <CountDown
          test={test}
          speech={speech}
          onCancel={() => setPhase({ at: 'how' })}
          onEnd={(how) => (how === 'away' ? setPhase({ at: 'slept', heldS: 0 }) : setPhase({ at: 'enter' }))}
        />
      )}
      {phase.at === 'taking' && test.take === 'timed' && (
        <CountUp
          test={test}
          onAway={() => setPhase({ at: 'slept', heldS: 0 })}
          onEnd={(value) => tell({ ...begin(), value }, 'result')}
        />
      )}
      {phase.at === 'slept' && (
        <SleptView heldS={phase.heldS} onAgain={() => setPhase({ at: 'how' })} onLeave={() => go(list)} />
      )}
      {phase.at === 'enter' && (test.take === 'count' || test.take === 'length') && (
        <EnterView
          test={test}
          onSave={(value) => tell({ ...begin(), value }, 'result')}
          onStopped={stopped}
        />
      )}
      {phase.at === 'enter' && test.take === 'choice' && (
        <ChooseView test={test} onChoose={(value) => tell({ ...begin(), value }, 'result')} />
      )}
      {phase.at === 'enter' && test.take === 'photo' && (
        <PhotoView
          onSave={(shares, upright) => {
            own.recordPosture(shares, upright);
            setPhase({ at: 'result', go: { ...begin(), value: 0 } });
          }}
        />
      )}
      {phase.at === 'ended' && (
        <EndedView heldS={phase.go.value} onChoose={(ended) => tell({ ...phase.go, ended }, 'pain')} />
      )}
      {phase.at === 'pain' && <PainView onSave={(pain) => tell({ ...phase.go, pain }, 'result')} />}
      {phase.at === 'result' && (
        <MoreResult
          test={test}
          value={phase.go.value}
          counted={phase.go.ended === undefined || ['tired', 'form-lost', 'cap'].includes(phase.go.ended)}
          status={own.sign?.status}
          stopAdvised={own.stopAdvised}
          next={own.next}
          onAgain={() => setPhase({ at: 'how' })}
        />
      )}
    </FlowPage>
  );
}
