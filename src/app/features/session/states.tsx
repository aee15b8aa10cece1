import type { ReactNode } from 'react';
import { type Run, startRest, startSet } from '#care';
import { exerciseById } from '#library';
import type { Happening, Session } from '#record';
import type { GalleryState } from '../../gallery/gallery-state.ts';
import { useRecord } from '../../record-provider.tsx';
import { FlowPage } from '../../ui/page.tsx';
import { Steps } from '../../ui/steps.tsx';
import { FinishView } from './finish-view.tsx';
import { PainView } from './pain-view.tsx';
import { Player } from './player.tsx';
import { ReadyView } from './ready-view.tsx';
import { readyScene, runScene } from './scene.ts';
import { LeaveSheet, SignsSheet, SkipSheet } from './sheets.tsx';
import { UnknownExercise } from './unknown-exercise.tsx';
import { pausedNotes } from './work-step.tsx';
import { type WorkPhase, WorkView } from './work-view.tsx';

type Before = NonNullable<GalleryState['before']>;
type Items = Session['items'];

const because = [{ text: 'Your left side hold is your shortest, so it comes first.', evidence: [] }] as const;
const dose = { sets: 2, restS: 30, repS: 10, kind: 'holds', because } as const;
const first = {
  ...dose,
  exerciseId: 'side-plank-knees',
  group: 'left-side',
  sides: ['left', 'right'],
  reps: 3,
} as const;
const second = { ...dose, exerciseId: 'bird-dog', group: 'back', sides: ['alternate'], reps: 6 } as const;
const third = {
  ...dose,
  exerciseId: 'bridge',
  group: 'hips',
  sides: ['both'],
  reps: 10,
  repS: 4,
  kind: 'reps',
} as const;
const items = [first, second, third, { ...third, exerciseId: 'heel-slide', sides: ['alternate'] }] as const;

const checked: Before = [
  {
    daysAgo: 0,
    what: {
      kind: 'safety-judged',
      checkId: 'c',
      form: 'full',
      urgency: 'clear',
      rule: 'none',
      rulesVersion: '1',
    },
  },
];
const planned: Before = [
  ...checked,
  {
    daysAgo: 3,
    what: {
      kind: 'plan-made',
      plan: {
        items: [...items],
        shortForm: ['side-plank-knees', 'bird-dog'],
        daysPerWeek: 3,
        minutes: 12,
        focus: ['left-side'],
        because,
        rulesVersion: '1',
      },
    },
  },
];

function today(...happenings: readonly Happening[]): Before {
  return happenings.map((what) => ({ daysAgo: 0, what }));
}
const started = (daysAgo: number, of: Items = items): Before => [
  { daysAgo, what: { kind: 'session-started', sessionId: 's', items: of, form: 'full' } },
];
const set = (
  exerciseId: string,
  side: 'left' | 'right' | 'both' | 'alternate',
  number: number,
  reps: number,
): Happening => ({
  kind: 'set-done',
  sessionId: 's',
  exerciseId,
  side,
  set: number,
  reps,
  workS: reps * 10,
});
const pain = (exerciseId: string, nrs: number): Happening => ({
  kind: 'exercise-pain',
  sessionId: 's',
  exerciseId,
  nrs,
});
const finished = (how: 'completed' | 'ended-early' | 'stopped-by-rule'): Happening => ({
  kind: 'session-finished',
  sessionId: 's',
  how,
});
const left = (exerciseId: string, reason: 'no-room' | 'stop-rule'): Happening => ({
  kind: 'exercise-skipped',
  sessionId: 's',
  exerciseId,
  reason,
});
const firstDone = [0, 1].flatMap((n) => [
  set('side-plank-knees', 'left', n, 3),
  set('side-plank-knees', 'right', n, 3),
]);

const nothing = () => {};

/** The one session of the state, as the player shows it. */
function Playing() {
  const [session] = useRecord().state.sessions;
  return session ? <Player session={session} /> : null;
}

/** In the morning, with a plan that bends the back in one exercise or in all. */
function Morning({ only = false }: { readonly only?: boolean }) {
  const bench = { ...first, exerciseId: 'back-hold-bench', group: 'back', sides: ['both'] } as const;
  const plan = {
    items: only ? ([bench] as const) : ([first, bench, third] as const),
    shortForm: [first.exerciseId],
    daysPerWeek: 3,
    minutes: 12,
    focus: [],
    because,
    rulesVersion: '1',
  };
  return (
    <ReadyView plan={plan} doneToday={false} inMorning first="full" onStart={nothing} onClose={nothing} />
  );
}

function Finished() {
  const [session] = useRecord().state.sessions;
  return session ? <FinishView session={session} /> : null;
}

function Work({
  run,
  phase,
  paused,
  pain: told,
}: {
  readonly run?: Run;
  readonly phase: WorkPhase;
  readonly paused?: keyof typeof pausedNotes;
  readonly pain?: number;
}) {
  const exercise = exerciseById('bird-dog');
  if (!exercise) throw new Error('the library has no bird dog');
  const step = { itemIndex: 1, exerciseId: 'bird-dog', side: 'alternate', set: 0, reps: 6 } as const;
  const scene = run
    ? runScene(run, second, { ...step, set: 1 }, exercise.name)
    : readyScene(second, step, 0, exercise.name);
  return (
    <FlowPage
      title={exercise.name}
      steps={<Steps done={2} of={4} label="Exercise 2 of 4" />}
      onClose={nothing}
      wide
    >
      <WorkView
        exercise={exercise}
        scene={scene}
        phase={phase}
        pausedNote={paused && pausedNotes[paused]}
        showHow={false}
        pain={told}
        onPain={nothing}
        onMain={nothing}
        onNext={nothing}
        onSymptoms={nothing}
      />
    </FlowPage>
  );
}

const birdDog = { itemIndex: 1, exerciseId: 'bird-dog', side: 'alternate', set: 0, reps: 6 } as const;
const at = (seconds: number): Run => ({
  ...startSet(birdDog, { reps: 0, workS: 0 }, true),
  elapsedMs: seconds * 1000,
});

function Asked({ value, enough = false }: { readonly value?: number; readonly enough?: boolean }) {
  return (
    <FlowPage title="Pain" steps={<Steps done={2} of={4} label="Exercise 2 of 4" />} onClose={nothing}>
      <PainView
        name="Bird dog"
        value={value}
        over
        enough={enough}
        onward={enough ? 'Finish' : 'Next: Bridge'}
        onPick={nothing}
        onSkip={nothing}
        onGoOn={nothing}
      />
    </FlowPage>
  );
}

/** A dialog over a quiet page, which has a heading of its own. */
function Over({ children }: { readonly children: ReactNode }) {
  return (
    <FlowPage title="Bird dog">
      <h1>Bird dog</h1>
      {children}
    </FlowPage>
  );
}

export const sessionStates: readonly GalleryState[] = [
  { id: 'session/no-plan', path: '/session', before: checked },
  { id: 'session/ready', path: '/session', before: planned },
  { id: 'session/ready-morning', path: '/session', render: () => <Morning /> },
  { id: 'session/ready-morning-only', path: '/session', render: () => <Morning only /> },
  { id: 'session/ready-short', path: '/session?form=short', before: planned },
  {
    id: 'session/ready-again',
    path: '/session',
    before: [...planned, ...started(0), ...today(...firstDone, finished('ended-early'))],
  },
  {
    id: 'session/resume',
    path: '/session',
    before: [
      ...planned,
      ...started(0),
      ...today(...firstDone, pain('side-plank-knees', 2), set('bird-dog', 'alternate', 0, 2)),
    ],
  },
  {
    id: 'session/earlier-day',
    path: '/session',
    before: [...planned, ...started(2), { daysAgo: 2, what: set('side-plank-knees', 'left', 0, 3) }],
  },
  {
    id: 'session/first-exercise',
    path: '/session',
    before: [...planned, ...started(0)],
    render: () => <Playing />,
  },
  {
    id: 'session/missing-exercise',
    path: '/session',
    render: () => (
      <FlowPage title="Missing">
        <UnknownExercise onLeaveOut={nothing} />
      </FlowPage>
    ),
  },
  { id: 'session/set-ready', path: '/session', render: () => <Work phase="ready" /> },
  { id: 'session/count-in', path: '/session', render: () => <Work phase="set" run={at(2)} /> },
  { id: 'session/hold', path: '/session', render: () => <Work phase="set" run={at(34)} pain={3} /> },
  { id: 'session/let-go', path: '/session', render: () => <Work phase="set" run={at(16)} /> },
  { id: 'session/paused', path: '/session', render: () => <Work phase="set" run={at(34)} paused="person" /> },
  {
    id: 'session/asleep',
    path: '/session',
    render: () => <Work phase="set" run={at(34)} paused="asleep" pain={5} />,
  },
  { id: 'session/rest', path: '/session', render: () => <Work phase="rest" run={startRest(birdDog)} /> },
  { id: 'session/pain-asked', path: '/session', render: () => <Asked /> },
  { id: 'session/pain-fine', path: '/session', render: () => <Asked value={3} /> },
  { id: 'session/pain-stop', path: '/session', render: () => <Asked value={7} /> },
  { id: 'session/pain-enough', path: '/session', render: () => <Asked value={8} enough /> },
  {
    id: 'session/pain-after-exercise',
    path: '/session',
    before: [...planned, ...started(0), ...today(...firstDone)],
    render: () => <Playing />,
  },
  {
    id: 'session/leave',
    path: '/session',
    render: () => (
      <Over>
        <LeaveSheet open done={2} total={4} onStay={nothing} onLeave={nothing} onEnd={nothing} />
      </Over>
    ),
  },
  {
    id: 'session/skip',
    path: '/session',
    render: () => (
      <Over>
        <SkipSheet open onStay={nothing} onSkip={nothing} />
      </Over>
    ),
  },
  {
    id: 'session/signs',
    path: '/session',
    render: () => (
      <Over>
        <SignsSheet open onStay={nothing} onCheck={nothing} />
      </Over>
    ),
  },
  {
    id: 'session/finished',
    path: '/session',
    before: [
      ...planned,
      ...started(0),
      ...today(
        ...firstDone,
        pain('side-plank-knees', 2),
        set('bird-dog', 'alternate', 0, 6),
        set('bird-dog', 'alternate', 1, 6),
        set('bridge', 'both', 0, 10),
        left('heel-slide', 'no-room'),
        finished('completed'),
      ),
    ],
    render: () => <Finished />,
  },
  {
    id: 'session/finished-stopped',
    path: '/session',
    before: [
      ...planned,
      ...started(0),
      ...today(
        ...firstDone,
        pain('side-plank-knees', 7),
        left('side-plank-knees', 'stop-rule'),
        pain('bird-dog', 8),
        finished('stopped-by-rule'),
      ),
    ],
    render: () => <Finished />,
  },
  {
    id: 'session/finished-nothing',
    path: '/session',
    before: [...planned, ...started(0), ...today(finished('ended-early'))],
    render: () => <Finished />,
  },
];
