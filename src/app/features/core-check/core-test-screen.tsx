import { useState } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import { painInCheck, showsEndurance } from '#care';
import { type CoreTest, coreTestById } from '#library';
import { useSpeech } from '../../device/speech.ts';
import { useWakeLock } from '../../device/wake-lock.ts';
import { checkPath, useSafetyGate } from '../../safety-gate.ts';
import text from '../../text/en/core-check.json';
import { fill } from '../../text/fill.ts';
import { FlowPage } from '../../ui/page.tsx';
import { VoiceButton } from '../../ui/voice-button.tsx';
import { useNow } from '../../use-now.ts';
import { formNamed, nextInForm, restAfter, testPath } from './check-form.ts';
import { type Ended, EndedView, LegView } from './ended-view.tsx';
import { HowView } from './how-view.tsx';
import { NoTest } from './no-test.tsx';
import { PainView } from './pain-view.tsx';
import { RestStep } from './rest-step.tsx';
import { ResultView } from './result-view.tsx';
import { SkipSheet } from './skip-sheet.tsx';
import { SleptView } from './slept-view.tsx';
import { TimedHold } from './timed-hold.tsx';
import { type Told, useCoreTest } from './use-core-test.ts';
import { ruledOutWords } from './words.ts';

type Phase =
  | { readonly at: 'how' | 'timed' | 'leg' | 'rest' }
  | { readonly at: 'slept'; readonly heldS: number }
  | { readonly at: 'ended'; readonly told: Told }
  | { readonly at: 'pain' | 'result'; readonly told: Told & { readonly ended: Ended } };

/** One test from its instructions to its result; the address names it. */
export default function CoreTestScreen() {
  const { testId = '' } = useParams<{ testId: string }>();
  const test = coreTestById(testId);
  const search = useSearch();
  const gate = useSafetyGate('short', search ? `/core/${testId}?${search}` : `/core/${testId}`);
  if (!test) return <NoTest title={text.how.unknown} />;
  return gate === 'open' ? <TestFlow key={test.id} test={test} /> : null;
}

function TestFlow({ test }: { readonly test: CoreTest }) {
  const own = useCoreTest(test);
  const speech = useSpeech();
  const [, go] = useLocation();
  const form = formNamed(useSearch());
  const { localDay } = useNow();
  const [skipping, setSkipping] = useState(false);
  const [phase, setPhase] = useState<Phase>(() =>
    own.untold ? { at: 'ended', told: own.untold } : { at: 'how' },
  );
  useWakeLock(phase.at === 'timed' || phase.at === 'rest');
  const { check, status } = own;
  if (status?.kind === 'ruled-out')
    return (
      <NoTest
        title={text.how.notSuitsTitle}
        words={fill(text.how.notSuits, { why: ruledOutWords(status) })}
      />
    );

  if (own.legFirst && phase.at === 'how')
    return (
      <FlowPage title={text.leg.title} where={text.where} onClose={() => go('/core')}>
        <LegView next={checkPath('short', { next: '/core' })} />
      </FlowPage>
    );

  const suiting = form.tests.filter((id) =>
    check.items.some((item) => item.test.id === id && item.status.kind !== 'ruled-out'),
  );
  const next = nextInForm(check, form, localDay, test.id);

  function end(heldS: number, by: 'person' | 'cap') {
    const told = { tryId: own.newId(), heldS };
    if (by === 'cap') {
      own.record({ ...told, ended: 'cap' });
      setPhase({ at: 'pain', told: { ...told, ended: 'cap' } });
    } else {
      own.record(told);
      setPhase({ at: 'ended', told });
    }
  }

  function choose(told: Told, ended: Ended) {
    own.record({ ...told, ended });
    setPhase(ended === 'leg-symptoms' ? { at: 'leg' } : { at: 'pain', told: { ...told, ended } });
  }

  function slept(heldS: number) {
    own.recordSlept(heldS);
    setPhase({ at: 'slept', heldS });
  }

  function onward() {
    if (!next) go('/my-back');
    else if (restAfter(test, form) > 0) setPhase({ at: 'rest' });
    else go(testPath(next, form));
  }

  return (
    <FlowPage
      title={titleOf(phase, test)}
      where={fill(text.position, { n: suiting.indexOf(test.id) + 1, of: suiting.length })}
      onClose={() => go('/core')}
      corner={<VoiceButton speech={speech} />}
      wide={phase.at === 'how' || phase.at === 'timed'}
    >
      {phase.at === 'how' && (
        <HowView
          test={test}
          go={own.goes + 1}
          onReady={() => {
            speech.say('5');
            setPhase({ at: 'timed' });
          }}
          onSkip={() => setSkipping(true)}
        />
      )}
      {phase.at === 'timed' && (
        <TimedHold
          test={test}
          speech={speech}
          onCancel={() => setPhase({ at: 'how' })}
          onEnd={end}
          onAway={slept}
        />
      )}
      {phase.at === 'slept' && (
        <SleptView heldS={phase.heldS} onAgain={() => setPhase({ at: 'how' })} onLeave={() => go('/core')} />
      )}
      {phase.at === 'ended' && (
        <EndedView heldS={phase.told.heldS} onChoose={(ended) => choose(phase.told, ended)} />
      )}
      {phase.at === 'leg' && <LegView next={checkPath('short', { next: '/core' })} />}
      {phase.at === 'pain' && (
        <PainView
          onSave={(pain) => {
            const told = { ...phase.told, pain };
            own.record(told);
            setPhase({ at: 'result', told });
          }}
        />
      )}
      {phase.at === 'result' && (
        <ResultView
          test={test}
          heldS={phase.told.heldS}
          ended={phase.told.ended}
          counted={showsEndurance({ ended: phase.told.ended, counted: true })}
          group={own.group}
          goes={own.goes}
          bestS={own.bestS}
          next={next}
          advice={phase.told.pain === undefined ? 'go-on' : painInCheck(phase.told.pain)}
          onAgain={() => setPhase({ at: 'how' })}
          onNext={onward}
        />
      )}
      {phase.at === 'rest' && next && (
        <RestStep
          lengthS={restAfter(test, form)}
          next={next}
          speech={speech}
          onGo={() => go(testPath(next, form))}
        />
      )}
      <SkipSheet
        open={skipping}
        onClose={() => setSkipping(false)}
        onSkip={(reason) => {
          own.skip(reason);
          go('/core');
        }}
      />
    </FlowPage>
  );
}

function titleOf(phase: Phase, test: CoreTest): string {
  switch (phase.at) {
    case 'how':
    case 'timed':
      return test.name;
    case 'slept':
      return text.slept.title;
    case 'ended':
      return text.ended.title;
    case 'leg':
      return text.leg.title;
    case 'pain':
      return text.pain.title;
    case 'result':
      return fill(text.result.title, { name: test.name, seconds: Math.round(phase.told.heldS) });
    case 'rest':
      return text.rest.title;
  }
}
