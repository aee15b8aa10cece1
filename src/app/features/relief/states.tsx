import { armOf, quietLyingId, seedOf } from '#care';
import { reliefTechniqueById } from '#library';
import type { GalleryState } from '../../gallery/gallery-state.ts';
import { AfterStep } from './after-step.tsx';
import { EndView } from './end-view.tsx';
import { HowView } from './how-view.tsx';
import { NotView } from './not-view.tsx';
import { TimerView } from './timer-view.tsx';
import type { Relief, Told } from './use-relief.ts';

type Before = NonNullable<GalleryState['before']>;

const checked: Before = [
  {
    daysAgo: 0,
    what: {
      kind: 'safety-judged',
      checkId: 'r',
      form: 'relief',
      urgency: 'clear',
      rule: 'none',
      rulesVersion: '1',
    },
  },
];
const pregnant: Before = [
  ...checked,
  {
    daysAgo: 3,
    what: { kind: 'profile-set', cannotTake: ['lying-on-front'], equipment: [], cautions: ['pregnant'] },
  },
];
const rests: Before = [6, 5, 3].map((painBefore, i) => ({
  daysAgo: 9 - i,
  what: {
    kind: 'relief-done',
    techniqueId: 'calves-on-chair',
    reliefId: `rest-${i}`,
    restedS: 600,
    painBefore,
    painAfter: painBefore - 1,
    stopped: 'finished',
  },
}));

const nothing = () => {};
const speech = { on: true, available: true, toggle: nothing, say: nothing };

const trial = { trialId: 'gallery', techniqueId: 'calves-on-chair' };
/** So many rests of a comparison, both eased by their number of points. */
const compared = (count: number, technique: number, quiet: number): Before =>
  Array.from({ length: count }, (_, n) => {
    const isQuiet = armOf(seedOf(trial.trialId), n) === 'quiet';
    return {
      daysAgo: count - n,
      what: {
        kind: 'relief-done',
        techniqueId: isQuiet ? quietLyingId : trial.techniqueId,
        reliefId: `compared-${n}`,
        restedS: 600,
        painBefore: 6,
        painAfter: 6 - (isQuiet ? quiet : technique),
        stopped: 'finished',
        trial,
      },
    };
  });
const onRackDays: Before = Array.from({ length: 5 }, (_, n) => ({
  daysAgo: 5 - n,
  what: {
    kind: 'relief-done',
    techniqueId: 'backrack-start',
    reliefId: `rack-${n}`,
    restedS: 120,
    painBefore: 4,
    painAfter: 4,
    stopped: 'finished',
  },
}));

function chair() {
  const technique = reliefTechniqueById('calves-on-chair');
  if (!technique) throw new Error('the library has no calves on a chair');
  return technique;
}

function relief(told: Told | undefined, painBefore?: number): Relief {
  return { minutes: 10, painBefore, told, setMinutes: nothing, setPainBefore: nothing, record: nothing };
}

const how = (painBefore?: number) => () => (
  <HowView
    technique={chair()}
    most={20}
    minutes={10}
    painBefore={painBefore}
    onMinutes={nothing}
    onPain={nothing}
    onStart={nothing}
    onBack={nothing}
    onClose={nothing}
  />
);
const timer = (paused?: 'person' | 'hidden' | 'asleep') => () => (
  <TimerView
    technique={chair()}
    leftS={462}
    lengthS={600}
    paused={paused}
    breath="in"
    painBefore={6}
    speech={speech}
    onPause={nothing}
    onFinish={nothing}
  />
);
const after = (told: Told) => () => (
  <AfterStep technique={chair()} relief={relief(told, 6)} onDone={nothing} />
);
const end = (told: Told, painBefore?: number) => () => (
  <EndView technique={chair()} relief={relief(told, painBefore)} />
);

export const reliefStates: readonly GalleryState[] = [
  { id: 'relief/list-first-visit', path: '/relief', before: checked },
  { id: 'relief/list-with-reasons', path: '/relief', before: pregnant },
  { id: 'relief/list-used', path: '/relief', before: [...rests, ...checked] },
  { id: 'relief/trial-offered', path: '/relief', before: [...rests, ...checked] },
  { id: 'relief/trial-not-enough', path: '/relief', before: [...compared(5, 3, 1), ...checked] },
  { id: 'relief/trial-more', path: '/relief', before: [...compared(12, 3, 0), ...checked] },
  { id: 'relief/trial-no-more', path: '/relief', before: [...compared(16, 1, 1), ...checked] },
  { id: 'relief/rack-first', path: '/relief/backrack-start', before: checked },
  { id: 'relief/rack-settled', path: '/relief/backrack-start', before: [...onRackDays, ...checked] },
  { id: 'relief/rack-too-early', path: '/relief/backrack-double-leg', before: checked },
  { id: 'relief/explained-off', path: '/relief/inversion', before: checked },
  { id: 'relief/explained-water', path: '/relief/walking-in-water', before: checked },
  { id: 'relief/who-must-not', path: '/relief/calves-on-chair', before: checked },
  { id: 'relief/unknown', path: '/relief/no-such-way', before: checked },
  {
    id: 'relief/not-this-one',
    path: '/relief/calves-on-chair',
    render: () => <NotView other={reliefTechniqueById('crook-lying')} onClose={nothing} />,
  },
  { id: 'relief/not-as-told', path: '/relief/calves-on-chair', before: pregnant },
  { id: 'relief/how', path: '/relief/calves-on-chair', render: how() },
  { id: 'relief/how-pain-told', path: '/relief/calves-on-chair', render: how(6) },
  { id: 'relief/timer', path: '/relief/calves-on-chair', render: timer() },
  { id: 'relief/timer-paused', path: '/relief/calves-on-chair', render: timer('person') },
  { id: 'relief/timer-asleep', path: '/relief/calves-on-chair', render: timer('asleep') },
  {
    id: 'relief/after',
    path: '/relief/calves-on-chair',
    render: after({ restedS: 600, stopped: 'finished' }),
  },
  {
    id: 'relief/after-early',
    path: '/relief/calves-on-chair',
    render: after({ restedS: 240, stopped: 'pain', painAfter: 7 }),
  },
  {
    id: 'relief/end-first',
    path: '/relief/calves-on-chair',
    render: end({ restedS: 600, stopped: 'finished', painAfter: 4 }, 6),
  },
  {
    id: 'relief/end-average',
    path: '/relief/calves-on-chair',
    before: rests,
    render: end({ restedS: 600, stopped: 'finished', painAfter: 5 }, 5),
  },
  {
    id: 'relief/end-leg-symptoms',
    path: '/relief/calves-on-chair',
    render: end({ restedS: 30, stopped: 'leg-symptoms' }),
  },
];
