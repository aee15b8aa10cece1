import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { mayHaveJustGotUp, openSession, type PlanItem } from '#care';
import { useClock, useNewId, useRecord } from '../../record-provider.tsx';
import { useSafetyGate } from '../../safety-gate.ts';
import text from '../../text/en/session.json';
import { ButtonLink } from '../../ui/button.tsx';
import { FlowPage, Title } from '../../ui/page.tsx';
import { sessionEnd } from './endings.ts';
import { FinishView } from './finish-view.tsx';
import { EarlierView, ResumeView } from './open-before.tsx';
import { Player } from './player.tsx';
import { ReadyView } from './ready-view.tsx';

/** The daily session: what comes, the exercises one by one, what was done. */
export default function SessionScreen() {
  const gate = useSafetyGate('short', '/session');
  return gate === 'open' ? <Sessions /> : null;
}

function Sessions() {
  const { state, append } = useRecord();
  const clock = useClock();
  const newId = useNewId();
  const [, go] = useLocation();
  const search = useSearch();
  const [playing, setPlaying] = useState<string>();
  const leave = () => go('/');

  const mine = state.sessions.find(({ sessionId }) => sessionId === playing);
  if (mine) return mine.finished ? <FinishView session={mine} /> : <Player session={mine} />;

  const today = clock.localDay();
  const open = openSession(state.sessions, today);
  switch (open.kind) {
    case 'today':
      return (
        <ResumeView
          session={open.session}
          onGoOn={() => setPlaying(open.session.sessionId)}
          onEnd={() => {
            void append(...sessionEnd(open.session, open.endsAs));
            setPlaying(open.session.sessionId);
          }}
          onClose={leave}
        />
      );
    case 'earlier':
      return (
        <EarlierView
          session={open.session}
          onEnd={() => void append(...sessionEnd(open.session, open.endsAs))}
          onClose={leave}
        />
      );
    case 'none':
      break;
  }

  if (!state.plan) return <NoPlan onClose={leave} />;
  return (
    <ReadyView
      plan={state.plan}
      doneToday={state.sessions.some(({ finished, localDay }) => finished && localDay === today)}
      inMorning={mayHaveJustGotUp(clock.now().getHours())}
      first={new URLSearchParams(search).get('form') === 'short' ? 'short' : 'full'}
      onStart={(form: 'full' | 'short', items: readonly PlanItem[]) => {
        const sessionId = newId();
        void append({ kind: 'session-started', sessionId, items, form });
        setPlaying(sessionId);
      }}
      onClose={leave}
    />
  );
}

function NoPlan({ onClose }: { readonly onClose: () => void }) {
  return (
    <FlowPage title={text.noPlan.title} where={text.where} onClose={onClose}>
      <Title lead={text.noPlan.body}>{text.noPlan.title}</Title>
      <ButtonLink to="/" look="main" wide>
        {text.noPlan.action}
      </ButtonLink>
    </FlowPage>
  );
}
